package org.journeydsl.sirius;

import java.text.Bidi;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Paths;
import org.journeydsl.generate.svg.Wrapped;
import org.journeydsl.model.Activity;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Fit;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Outcome;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Role;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * What stands on the cards of a map and how they look.
 *
 * <p>Texts are broken into lines here and not by Sirius, so that the height of a card is known
 * without a font to measure with, lanes are as high in every stage, and a mark in the corner has
 * room beside the words.
 */
public class CardServices {

  /** Room for words on a card, in pixels: its width without its edges and a mark. */
  private static final int ROOM = 238;

  private static final double SIZE = 12;
  private static final double BOLD = 13;
  private static final double SMALL = 11;
  private static final double STAGE = 16;

  /** Keeps words off the edge of a card: Sirius writes right beside it. */
  private static final String INDENT = "\u2002";

  private static final String BLANK = "\u00A0";

  private final JourneyServices shown = new JourneyServices();
  private final ValueServices values = new ValueServices();

  /** The words of a fact, in the lines of its card. */
  public String onCard(EObject fact) {
    return lines(words(fact), SIZE);
  }

  private String words(EObject fact) {
    if (fact instanceof Kpi kpi) {
      return new KpiServices().kpiCard(kpi);
    } else if (fact instanceof EmployeeView view) {
      return shown.label(view).replace("\n", "\n\u2013 ");
    } else if (fact instanceof Activity activity) {
      String doers =
          Stream.<EObject>concat(activity.getDepartments().stream(), activity.getSystems().stream())
              .map(shown::label)
              .collect(Collectors.joining(", "));
      return shown.label(activity) + (doers.isEmpty() ? "" : "\n\u25B8 " + doers);
    }
    return shown.label(fact);
  }

  /** The title of a touchpoint, in the lines of its card. */
  public String cardTitle(Touchpoint touchpoint) {
    return lines(shown.label(touchpoint), BOLD);
  }

  /** What a touchpoint's card says under its title: channels, weight, a moment of truth. */
  public String cardDetails(Touchpoint touchpoint) {
    String moment = shown.isMomentOfTruth(touchpoint) ? "\u25C6 Moment of truth" : "";
    String details =
        Stream.of(shown.channelNames(touchpoint), weights(touchpoint), moment)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("\n"));
    return String.join("\n", Wrapped.of(details, ROOM, SMALL).lines());
  }

  public Boolean hasCardDetails(Touchpoint touchpoint) {
    return !cardDetails(touchpoint).isEmpty();
  }

  /** How much something matters, in five dots for each side. */
  private String weights(JourneyPart part) {
    return Stream.of(Role.values())
        .map(Role::getLiteral)
        .filter(role -> !values.weight(part, role).isEmpty())
        .map(role -> dots(Integer.parseInt(values.weight(part, role))) + " " + role)
        .collect(Collectors.joining(" \u00B7 "));
  }

  private static String dots(int weight) {
    int full = Math.max(0, Math.min(5, weight));
    return "\u25CF".repeat(full) + "\u25CB".repeat(5 - full);
  }

  /** The title of a stage, with as many lines as the longest in its journey. */
  public String stageTitle(Stage stage) {
    String title = lines(shown.label(stage), STAGE);
    return title + blanks(headLines(Paths.journey(stage)) - title.split("\n").length);
  }

  /** Stands beside the titles of the stages, as high as they are. */
  public String besideTitles(Journey journey) {
    return BLANK + blanks(headLines(journey) - 1);
  }

  private String blanks(int lines) {
    return ("\n" + BLANK).repeat(Math.max(0, lines));
  }

  private int headLines(Journey journey) {
    return journey.getStages().stream()
        .mapToInt(stage -> lines(shown.label(stage), STAGE).split("\n").length)
        .max()
        .orElse(1);
  }

  /**
   * How a card looks: what is said of it that its lane does not say, such as {@code severe}, after
   * {@code assumed} where nobody has looked yet.
   */
  public String look(EObject object) {
    StringJoiner look = new StringJoiner(" ");
    if (shown.isAssumed(object)) {
      look.add("assumed");
    }
    if (object instanceof Touchpoint touchpoint) {
      if (shown.isMomentOfTruth(touchpoint)) {
        look.add("moment");
      } else if (shown.isStep(touchpoint)) {
        look.add("step");
      }
    } else if (object instanceof Feeling feeling && feeling.getValue() != 0) {
      look.add(feeling.getValue() > 0 ? "good" : "bad");
    } else if (object instanceof Pain pain && pain.getSeverity() != null) {
      look.add(pain.getSeverity().getLiteral());
    } else if (object instanceof Fit fit && shown.isUnmet(fit)) {
      look.add("unmet");
    } else if (object instanceof Outcome outcome && shown.isLoss(outcome)) {
      look.add("loss");
    }
    return look.toString();
  }

  private static String lines(String text, double size) {
    List<String> lines = Wrapped.of(text, ROOM, size).lines();
    return lines.isEmpty()
        ? BLANK
        : lines.stream().map(CardServices::offTheEdge).collect(Collectors.joining("\n"));
  }

  /** In a script that is written from the right, the left edge is at the end of the line. */
  private static String offTheEdge(String line) {
    boolean fromTheRight = Bidi.requiresBidi(line.toCharArray(), 0, line.length());
    return INDENT + line + (fromTheRight ? INDENT : "");
  }
}
