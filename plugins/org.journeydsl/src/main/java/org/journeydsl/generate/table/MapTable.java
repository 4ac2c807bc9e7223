package org.journeydsl.generate.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Wording;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Activity;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Gain;
import org.journeydsl.model.Goal;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Named;
import org.journeydsl.model.Note;
import org.journeydsl.model.Observation;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Question;
import org.journeydsl.model.Severity;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Text;
import org.journeydsl.model.Touchpoint;

/**
 * A journey as a table with one row per touchpoint: what a spreadsheet can hold of a map, under the
 * headers that {@link TableReader} knows.
 *
 * <p>Several things of one kind stand on lines of one cell. What is said of a whole stage has a row
 * without a touchpoint. Connections (what comes next, which opportunity solves which pain, who a
 * fact is for) have no place here: {@link NotInTable} tells, and {@code journey export json} keeps
 * all.
 */
public record MapTable(Workbook.Sheet sheet) {

  private static final int WIDE = 32;
  private static final int NARROW = 16;

  /**
   * The table of a journey.
   *
   * @param written the journey as it stands in its file
   * @param wanted language of texts and headers, the journey's own where it is empty; what is not
   *     translated stands as its author wrote it
   */
  public static MapTable of(Journey written, Optional<String> wanted) {
    String language = wanted.orElse(Wording.languageOf(written));
    Journey journey = EffectiveJourney.of(written).journey();
    Headers headers = Headers.read();
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      head.add(headers.of(lane, language));
      widths.add(lane == Lane.FEELS || lane.ordinal() < 3 ? NARROW : WIDE);
    }
    String title = Wordings.title(journey).inOrOriginal(language);
    List<String> top = new ArrayList<>(List.of(title));
    for (Persona persona : JourneyParts.personas(journey)) {
      top.add("Persona: " + title(persona, language));
    }
    rows.add(top);
    rows.add(head);
    for (Stage stage : journey.getStages()) {
      if (!stage.getFacts().isEmpty() || stage.getTouchpoints().isEmpty()) {
        rows.add(row(stage, null, language));
      }
      for (Touchpoint touchpoint : stage.getTouchpoints()) {
        rows.add(row(stage, touchpoint, language));
      }
    }
    return new MapTable(new Workbook.Sheet(title, widths, 2, rows));
  }

  private static List<String> row(Stage stage, Touchpoint touchpoint, String language) {
    JourneyPart part = touchpoint == null ? stage : touchpoint;
    Map<Lane, StringBuilder> cells = new EnumMap<>(Lane.class);
    line(cells, Lane.STAGE, Wordings.title(stage).inOrOriginal(language));
    if (touchpoint != null) {
      line(cells, Lane.TOUCHPOINT, Wordings.title(touchpoint).inOrOriginal(language));
    }
    facts(part).forEach(fact -> put(cells, fact, language));
    List<String> row = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      row.add(cells.getOrDefault(lane, new StringBuilder()).toString());
    }
    return row;
  }

  /** What a part says of itself, wherever in its block. */
  static List<Fact> facts(JourneyPart part) {
    List<Fact> facts = new ArrayList<>(part.getFacts());
    if (part instanceof Touchpoint touchpoint) {
      facts.addAll(touchpoint.getLateFacts());
    }
    return facts;
  }

  /** Whether a fact of a stage or a touchpoint stands in a cell. */
  static boolean hasCell(Fact fact) {
    return fact instanceof ChannelUse
        || fact instanceof KpiUse
        || fact instanceof Note
        || fact instanceof Question
        || fact instanceof Feeling
        || fact instanceof Pain
        || fact instanceof Claim claim && lane(claim) != null;
  }

  private static void put(Map<Lane, StringBuilder> cells, Fact fact, String language) {
    if (fact instanceof ChannelUse use) {
      use.getChannels().forEach(each -> line(cells, Lane.CHANNELS, title(each, language)));
    } else if (fact instanceof KpiUse use) {
      use.getKpis().forEach(each -> line(cells, Lane.KPIS, title(each, language)));
    } else if (fact instanceof Note note) {
      line(cells, Lane.NOTES, words(note.getText(), language));
    } else if (fact instanceof Question question) {
      line(
          cells,
          Lane.QUESTIONS,
          question.getKind().getLiteral() + ": " + words(question.getText(), language));
    } else if (fact instanceof Feeling feeling) {
      String number = (feeling.getValue() > 0 ? "+" : "") + feeling.getValue();
      List<String> who = new ArrayList<>();
      feeling.getAudience().forEach(each -> who.add(title(each, language)));
      String suffix = who.isEmpty() ? "" : " (" + String.join(", ", who) + ")";
      line(cells, Lane.FEELS, number + " " + words(feeling.getText(), language) + suffix);
    } else if (fact instanceof Pain pain) {
      String severity =
          pain.getSeverity() == Severity.MODERATE
              ? ""
              : " (" + pain.getSeverity().getLiteral() + ")";
      line(cells, Lane.PAINS, words(pain.getText(), language) + severity);
    } else if (fact instanceof Claim claim) {
      Lane lane = lane(claim);
      if (lane != null) {
        line(cells, lane, words(claim.getText(), language));
      }
    }
  }

  private static Lane lane(Claim claim) {
    if (claim instanceof Observation observation) {
      return switch (observation.getKind()) {
        case DOES -> Lane.DOES;
        case THINKS -> Lane.THINKS;
        case SEES -> Lane.SEES;
        case SAYS -> Lane.SAYS;
      };
    } else if (claim instanceof Activity activity) {
      return switch (activity.getKind()) {
        case FRONTSTAGE -> Lane.FRONTSTAGE;
        case BACKSTAGE -> Lane.BACKSTAGE;
        case SUPPORT -> Lane.SUPPORT;
      };
    } else if (claim instanceof Goal) {
      return Lane.GOALS;
    } else if (claim instanceof Gain) {
      return Lane.GAINS;
    }
    return claim instanceof Opportunity ? Lane.OPPORTUNITIES : null;
  }

  private static void line(Map<Lane, StringBuilder> cells, Lane lane, String text) {
    StringBuilder cell = cells.computeIfAbsent(lane, key -> new StringBuilder());
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    if (!line.isEmpty()) {
      cell.append(cell.length() == 0 ? "" : "\n").append(line);
    }
  }

  private static String title(Named named, String language) {
    return Wordings.title(named).inOrOriginal(language);
  }

  private static String words(Text text, String language) {
    return Wordings.of(text).inOrOriginal(language);
  }
}
