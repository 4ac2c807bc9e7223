package org.journeydsl.diff.rules;

import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.model.MomentOfTruth;

/** What decided whether customers stay no longer does, or nobody says so any more. */
final class MomentOfTruthRemoved extends ChangeRule {

  MomentOfTruthRemoved() {
    super("moment-of-truth-removed", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (MomentOfTruth moment : comparison.removed(MomentOfTruth.class)) {
      judgements.addGone(
          moment,
          (comparison.wentWithItsHolder(moment)
                  ? "%s is gone, and was a moment of truth."
                  : "%s is no longer a moment of truth.")
              .formatted(Parts.atStart(moment)),
          Affected.NOTHING,
          "Say in the commit what showed it.");
    }
  }
}
