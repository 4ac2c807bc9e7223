package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Owner;
import org.journeydsl.rules.Findings;

/** A KPI without an owner. When it falls, everybody waits for somebody else. */
final class KpiWithoutOwner extends KpiRule {

  KpiWithoutOwner() {
    super("kpi-without-owner", NOTE);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    if (JourneyParts.facts(kpi, Owner.class).isEmpty()) {
      findings.add(
          kpi,
          "KPI '%s' has no owner: add the department that acts when it falls."
              .formatted(kpi.getName()));
    }
  }
}
