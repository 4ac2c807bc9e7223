package org.journeydsl.diff.rules;

import org.journeydsl.diff.Affected;
import org.journeydsl.diff.Change;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Touchpoint;

/** Customers meet the same things in another order. */
final class OrderChanged extends ChangeRule {

  OrderChanged() {
    super("order-changed", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (Change change : comparison.changes()) {
      if (change.kind() == Change.Kind.REORDERED && change.now() instanceof JourneyPart part) {
        judgements.add(
            part,
            "%s comes at another point of the way than it did.".formatted(Parts.atStart(part)),
            Affected.NOTHING,
            part instanceof Touchpoint touchpoint && isInAFunnel(touchpoint, comparison)
                ? "A KPI counts how many come from one touchpoint to another here: does it still hold?"
                : "");
      }
    }
  }

  private static boolean isInAFunnel(Touchpoint touchpoint, Comparison comparison) {
    for (Kpi kpi : comparison.after().model().kpis()) {
      for (Measure measure : org.journeydsl.facts.JourneyParts.facts(kpi, Measure.class)) {
        if (measure.getFrom() == touchpoint || measure.getTo() == touchpoint) {
          return true;
        }
      }
    }
    return false;
  }
}
