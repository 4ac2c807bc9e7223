package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Dashboard;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.rules.Findings;

/** A KPI whose figures come from nobody knows where, so that nobody can measure them again. */
final class KpiWithoutSource extends KpiRule {

  KpiWithoutSource() {
    super("kpi-without-source", NOTE);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    boolean told =
        !JourneyParts.facts(kpi, Dashboard.class).isEmpty()
            || JourneyParts.facts(kpi, Claim.class).stream()
                .anyMatch(claim -> !claim.getSources().isEmpty())
            || measure(kpi)
                .filter(m -> m.getKind() == MeasureKind.SQL || isScore(m.getKind()))
                .isPresent();
    if (!told) {
      findings.add(
          kpi,
          "KPI '%s' has neither a source nor a dashboard: say where its figures come from."
              .formatted(kpi.getName()));
    }
  }
}
