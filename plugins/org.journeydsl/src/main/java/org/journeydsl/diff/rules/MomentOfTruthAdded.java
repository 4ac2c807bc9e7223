package org.journeydsl.diff.rules;

import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.model.MomentOfTruth;

/** Somebody found out, or decided, that it is here that customers stay or go. */
final class MomentOfTruthAdded extends ChangeRule {

  MomentOfTruthAdded() {
    super("moment-of-truth-added", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (MomentOfTruth moment : comparison.added(MomentOfTruth.class)) {
      judgements.add(
          moment,
          "%s is a moment of truth now.".formatted(Parts.atStart(moment)),
          Affected.NOTHING,
          "Is it measured, and does somebody own it?");
    }
  }
}
