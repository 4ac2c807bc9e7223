package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.Figure.Role;
import org.journeydsl.model.Kpi;
import org.journeydsl.rules.Findings;

/** A target for a day before the figure that it sets out from was measured. */
final class TargetBeforeBaseline extends KpiRule {

  TargetBeforeBaseline() {
    super("target-before-baseline", WARNING);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    List<Figure> figures = Figure.of(kpi);
    for (Figure target : figures) {
      if (target.role() == Role.TARGET && target.date().isPresent()) {
        LocalDate day = target.date().get();
        Figure.latest(figures, Role.BASELINE, target.audience())
            .flatMap(Figure::date)
            .filter(baseline -> !day.isAfter(baseline))
            .ifPresent(
                baseline ->
                    findings.add(
                        target.fact(),
                        "The target of KPI '%s' is for %s, before its baseline of %s: correct one of the dates."
                            .formatted(kpi.getName(), day, baseline)));
      }
    }
  }
}
