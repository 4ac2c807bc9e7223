package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.NOTE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.Figure.Role;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Traveller;
import org.journeydsl.rules.Findings;

/** A baseline from long ago, with nothing measured since: the world has moved on. */
final class OldBaseline extends KpiRule {

  private static final int MONTHS = 18;

  OldBaseline() {
    super("old-baseline", NOTE);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    LocalDate limit = findings.today().minusMonths(MONTHS);
    List<Figure> figures = Figure.of(kpi);
    Set<Set<Traveller>> seen = new HashSet<>();
    for (Figure figure : figures) {
      if (figure.role() == Role.BASELINE && seen.add(figure.audience())) {
        Figure baseline = Figure.latest(figures, Role.BASELINE, figure.audience()).orElseThrow();
        Optional<LocalDate> day = baseline.date();
        if (day.isPresent() && day.get().isBefore(limit) && !isMeasuredSince(day.get(), figures)) {
          findings.add(
              baseline.fact(),
              "The baseline of KPI '%s' is from %s, more than %s months ago: measure again."
                  .formatted(kpi.getName(), day.get(), MONTHS));
        }
      }
    }
  }

  private static boolean isMeasuredSince(LocalDate day, List<Figure> figures) {
    return figures.stream()
        .anyMatch(
            figure ->
                figure.role() == Role.HISTORY
                    && figure.date().filter(later -> later.isAfter(day)).isPresent());
  }
}
