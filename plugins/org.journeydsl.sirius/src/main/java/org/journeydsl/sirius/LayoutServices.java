package org.journeydsl.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;

/**
 * Where things stand in a map and how much room they take, in pixels where nothing else is said.
 */
public class LayoutServices {

  /** Width of a stage, in units of ten pixels. */
  static final int COLUMN = 26;

  /** Height of the lane of faces, in units of ten pixels. */
  static final int FACES = 18;

  static final int FACE = 40;

  /** What Sirius leaves for faces between the borders of a lane. */
  private static final int ROOM = COLUMN * 10 - 16;

  private static final int LEVEL = 24;
  private static final int LINE = 18;
  private static final int TITLE = 34;
  private static final int CHARACTERS = 38;

  private final JourneyServices shown = new JourneyServices();

  /** A journey, whose diagram keeps the sizes of its lanes from now on. */
  public Journey settled(Journey journey, EObject diagram) {
    SettledSizes.keep(diagram);
    return journey;
  }

  /** The height that a lane needs in the fullest stage, so that lanes stand side by side. */
  public Integer laneHeight(Stage stage, String words) {
    int most = 0;
    for (Stage each : Paths.journey(stage).getStages()) {
      List<String> texts =
          words.equals("touchpoint")
              ? each.getTouchpoints().stream().map(shown::card).toList()
              : items(each, words).stream().map(this::text).toList();
      most = Math.max(most, height(texts));
    }
    return most;
  }

  private List<? extends EObject> items(Stage stage, String words) {
    return words.equals("feels") ? feelingsInWords(stage) : shown.lane(stage, words);
  }

  private String text(EObject item) {
    return item instanceof Kpi kpi ? new KpiServices().kpiCard(kpi) : shown.label(item);
  }

  public Integer faceLaneHeight(Stage stage) {
    return FACES;
  }

  public Integer columnWidth(Stage stage) {
    return COLUMN;
  }

  public Integer faceSize(Feeling feeling) {
    return FACE / 10;
  }

  /** The feelings of a stage that are also said in words. */
  public List<Feeling> feelingsInWords(Stage stage) {
    return holders(stage).stream()
        .flatMap(holder -> feelings(holder).stream())
        .filter(feeling -> feeling.getText() != null)
        .toList();
  }

  /** The height of a lane that shows texts one below the other, in units of ten pixels. */
  static int height(List<String> texts) {
    int lines = texts.stream().mapToInt(LayoutServices::lines).sum();
    return (TITLE + Math.max(1, lines) * LINE + 9) / 10;
  }

  /**
   * Lines that a text takes in a stage; signs of Chinese, Japanese and Korean are twice as wide.
   */
  static int lines(String text) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      int width = paragraph.codePoints().map(sign -> sign >= 0x2E80 ? 2 : 1).sum();
      lines += Math.max(1, (width + CHARACTERS - 1) / CHARACTERS);
    }
    return lines;
  }

  /** How far a face stands from the left of its stage: in the middle of its touchpoint's share. */
  static int left(Feeling feeling) {
    Stage stage = stage(feeling);
    List<Statement> holders = holders(stage);
    int share = ROOM / Math.max(1, holders.size());
    int place = Math.max(0, holders.indexOf(feeling.eContainer()));
    int aside = 0;
    if (feeling.eContainer() instanceof Statement holder) {
      List<Feeling> same =
          feelings(holder).stream().filter(each -> each.getValue() == feeling.getValue()).toList();
      aside = (2 * same.indexOf(feeling) - same.size() + 1) * FACE / 3;
    }
    return Math.max(0, Math.min(ROOM - FACE, share * place + (share - FACE) / 2 + aside));
  }

  /** How far a face stands from the top of its lane: the better, the higher. */
  static int top(Feeling feeling) {
    return (2 - Math.max(-2, Math.min(2, feeling.getValue()))) * LEVEL + 2;
  }

  private static Stage stage(Feeling feeling) {
    Touchpoint touchpoint = Paths.touchpoint(feeling);
    EObject up = touchpoint == null ? feeling : touchpoint;
    while (up != null && !(up instanceof Stage)) {
      up = up.eContainer();
    }
    return (Stage) up;
  }

  /** The stage itself and its touchpoints, as far as they tell of a feeling. */
  private static List<Statement> holders(Stage stage) {
    return stage == null
        ? List.of()
        : java.util.stream.Stream.concat(
                java.util.stream.Stream.of((Statement) stage), stage.getTouchpoints().stream())
            .filter(each -> !feelings(each).isEmpty())
            .toList();
  }

  private static List<Feeling> feelings(Statement holder) {
    return holder.getFacts().stream()
        .filter(Feeling.class::isInstance)
        .map(Feeling.class::cast)
        .toList();
  }
}
