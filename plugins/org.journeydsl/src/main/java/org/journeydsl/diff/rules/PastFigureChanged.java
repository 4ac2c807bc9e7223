package org.journeydsl.diff.rules;

import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Detail;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Baseline;
import org.journeydsl.model.Claim;
import org.journeydsl.model.HistoryPoint;
import org.journeydsl.model.Kpi;

/** A figure of the past is another one: what was reported from it no longer holds. */
final class PastFigureChanged extends ChangeRule {

  private static final String ADVICE =
      "Say in the commit which count was wrong, and put right what was reported from it.";

  PastFigureChanged() {
    super("past-figure-changed", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Baseline.class)) {
      check(kept, "The baseline of KPI '%s'", comparison, judgements);
    }
    for (var kept : comparison.kept(HistoryPoint.class)) {
      check(
          kept,
          "The figure of KPI '%%s' for %s".formatted(kept.now().getDate()),
          comparison,
          judgements);
    }
    for (HistoryPoint was : comparison.removed(HistoryPoint.class)) {
      if (!comparison.wentWithItsHolder(was)) {
        Kpi kpi = Paths.container(was, Kpi.class);
        judgements.addGone(
            was,
            "The figure of KPI '%s' for %s, %s, is gone."
                .formatted(Paths.of(kpi), was.getDate(), was.getAmount()),
            judgements.affected(kpi),
            ADVICE);
      }
    }
  }

  private static void check(
      Comparison.Kept<? extends Claim> kept,
      String what,
      Comparison comparison,
      Judgements judgements) {
    Kpi kpi = Paths.container(kept.was(), Kpi.class);
    for (Detail detail : comparison.details(kept.was(), kept.now())) {
      if (detail.aspect().equals("amount")) {
        judgements.add(
            kept.now(),
            (what + " was %s and is %s.").formatted(Paths.of(kpi), detail.before(), detail.after()),
            judgements.affected(kpi),
            ADVICE);
      }
    }
  }
}
