package org.journeydsl.diff.rules;

import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;

/** People answer with other values: a 4 of 5 is no 4 of 7. */
final class ScaleChanged extends ChangeRule {

  ScaleChanged() {
    super("scale-changed", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (Rescaled each : Rescaled.in(comparison, judgements)) {
      if (!each.was().range().equals(each.now().range())) {
        judgements.add(
            each.subject(),
            "%s went from %s and goes from %s: scores before and after cannot be compared."
                .formatted(each.name(), range(each.was().range()), range(each.now().range())),
            each.affected(),
            "Keep the old scale for what is measured, and declare a new one for new questions.");
      }
    }
  }

  static String range(org.journeydsl.model.Range range) {
    return range.low() + " to " + range.high();
  }
}
