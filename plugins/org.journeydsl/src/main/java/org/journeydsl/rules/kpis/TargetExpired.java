package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.List;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.Figure.Role;
import org.journeydsl.model.Kpi;
import org.journeydsl.rules.Findings;

/**
 * A target whose day is past and that no later one follows. Readers cannot tell whether it was
 * reached.
 */
final class TargetExpired extends KpiRule {

  TargetExpired() {
    super("target-expired", WARNING);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    List<Figure> figures = Figure.of(kpi);
    for (Figure target : figures) {
      boolean past =
          target.role() == Role.TARGET
              && target.date().filter(day -> day.isBefore(findings.today())).isPresent();
      if (past && !isFollowed(target, figures, findings)) {
        findings.add(
            target.fact(),
            "The target of KPI '%s' was for %s: note what was reached, and set a new one."
                .formatted(kpi.getName(), target.date().get()));
      }
    }
  }

  private static boolean isFollowed(Figure past, List<Figure> figures, Findings findings) {
    return figures.stream()
        .anyMatch(
            figure ->
                figure.role() == Role.TARGET
                    && figure.audience().equals(past.audience())
                    && figure.date().filter(day -> !day.isBefore(findings.today())).isPresent());
  }
}
