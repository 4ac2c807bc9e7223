package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;

/**
 * Where things stand in a map and how much room they take, in pixels where nothing else is said.
 */
public class LayoutServices {

  /** Pixels of one unit of size in a viewpoint specification. */
  static final int UNIT = 10;

  /** Width of a stage, in units. */
  static final int COLUMN = 26;

  /** Width of the column with the titles of lanes, in units. */
  private static final int TITLES = 12;

  /** Height of the lane of faces, in units. */
  private static final int FACES = 15;

  static final int FACE = 40;

  /** What Sirius leaves for faces between the borders of a lane. */
  private static final int ROOM = COLUMN * UNIT - 16;

  private static final int LEVEL = 24;
  private final JourneyServices shown = new JourneyServices();
  private final CardServices cards = new CardServices();

  /** A journey, whose diagram keeps the sizes of its lanes from now on. */
  public Journey settled(Journey journey, EObject diagram) {
    SettledSizes.keep(diagram);
    return journey;
  }

  /** The height that a lane needs in the fullest stage, so that lanes stand side by side. */
  public Integer laneHeight(EObject object, String words) {
    return Paths.journey(object).getStages().stream()
        .mapToInt(stage -> CardSizes.laneHeight("", heights(stage, words)))
        .max()
        .orElse(CardSizes.laneHeight("", List.of()));
  }

  /** The height of a stage that shows its own title, and of its touchpoints nothing else. */
  public Integer stageHeight(Stage stage) {
    return Paths.journey(stage).getStages().stream()
        .map(
            each ->
                each.getTouchpoints().stream()
                    .map(touchpoint -> CardSizes.height(cards.onCard(touchpoint), ""))
                    .toList())
        .mapToInt(heights -> CardSizes.laneHeight(cards.stageTitle(stage), heights))
        .max()
        .orElse(CardSizes.laneHeight("", List.of()));
  }

  private List<Integer> heights(Stage stage, String words) {
    if (words.equals("touchpoint")) {
      return stage.getTouchpoints().stream()
          .map(each -> CardSizes.height(cards.cardTitle(each), cards.cardDetails(each)))
          .toList();
    }
    return (words.equals("feels") ? feelingsInWords(stage) : shown.lane(stage, words))
        .stream().map(each -> CardSizes.height(cards.onCard(each), "")).toList();
  }

  public Integer faceLaneHeight(EObject object) {
    return FACES;
  }

  public Integer titlesWidth(Journey journey) {
    return TITLES;
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

  /** What can stand on cards of a stage, in the order in which it stands there. */
  static List<EObject> order(Stage stage) {
    List<EObject> order = new ArrayList<>(stage.getTouchpoints());
    Stream.concat(Stream.of((Statement) stage), stage.getTouchpoints().stream())
        .flatMap(holder -> holder.getFacts().stream())
        .forEach(
            fact -> {
              order.add(fact);
              if (fact instanceof KpiUse use) {
                order.addAll(use.getKpis());
              }
            });
    return order;
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
        : Stream.concat(Stream.of((Statement) stage), stage.getTouchpoints().stream())
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
