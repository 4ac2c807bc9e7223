package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Target;
import org.journeydsl.rules.Findings;

/** A KPI without a target. Nobody can say whether its figure is good. */
final class KpiWithoutTarget extends KpiRule {

  KpiWithoutTarget() {
    super("kpi-without-target", NOTE);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    if (JourneyParts.facts(kpi, Target.class).isEmpty()) {
      findings.add(
          kpi,
          "KPI '%s' has no target: say how good is good enough, and by when."
              .formatted(kpi.getName()));
    }
  }
}
