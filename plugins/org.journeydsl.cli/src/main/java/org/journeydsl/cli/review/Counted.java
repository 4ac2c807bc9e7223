package org.journeydsl.cli.review;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.diff.Impact;

/** How much there is of what, in words. */
final class Counted {

  private Counted() {}

  /** "3 break measurement, 1 touches the experience; 12 changes". */
  static String of(Reviewed reviewed) {
    int measurement = reviewed.count(Impact.MEASUREMENT);
    int experience = reviewed.count(Impact.EXPERIENCE);
    int changes = reviewed.changes();
    List<String> parts = new ArrayList<>();
    parts.add(changes == 1 ? "1 change" : changes + " changes");
    if (measurement > 0) {
      parts.add(measurement + (measurement == 1 ? " breaks" : " break") + " measurement");
    }
    if (experience > 0) {
      parts.add(experience + (experience == 1 ? " touches" : " touch") + " the experience");
    }
    return String.join(", ", parts);
  }

  /** What stands above the judgements of one kind. */
  static String title(Impact impact) {
    return switch (impact) {
      case MEASUREMENT -> "Breaks measurement";
      case EXPERIENCE -> "Touches the experience";
      case INFORMATION -> "Good to know";
    };
  }
}
