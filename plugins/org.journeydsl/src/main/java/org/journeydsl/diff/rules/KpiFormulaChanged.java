package org.journeydsl.diff.rules;

import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Better;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;

/** A KPI counts something else, or of something else: its line has a step that nothing caused. */
final class KpiFormulaChanged extends ChangeRule {

  KpiFormulaChanged() {
    super("kpi-formula-changed", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Kpi.class)) {
      if (FactsDiffer.in(kept.was(), kept.now(), Measure.class, comparison)) {
        judgements.add(
            kept.now(),
            "KPI '%s' measures something else than it did: its history has a step in it that nothing in the journey caused."
                .formatted(Paths.of(kept.now())),
            judgements.affected(kept.was()),
            "Compute its baseline and history anew, or make it a KPI of its own and let both run for a while.");
      } else if (FactsDiffer.in(kept.was(), kept.now(), Better.class, comparison)) {
        judgements.add(
            kept.now(),
            "KPI '%s' is read the other way round: what was progress is none any more."
                .formatted(Paths.of(kept.now())),
            judgements.affected(kept.was()),
            "Look at its target, its alert and the colours of its dashboard.");
      }
    }
  }
}
