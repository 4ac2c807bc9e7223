package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.ERROR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.Figure.Role;
import org.journeydsl.findings.Fix;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Traveller;
import org.journeydsl.rules.Findings;

/** Two figures for one day: which of them is drawn would be chance. */
final class HistoryDateTwice extends KpiRule {

  HistoryDateTwice() {
    super("history-date-twice", ERROR);
  }

  private record Day(LocalDate date, Set<Traveller> audience) {}

  @Override
  protected void check(Kpi kpi, Findings findings) {
    Map<Day, Figure> firsts = new HashMap<>();
    for (Figure figure : Figure.of(kpi)) {
      if (figure.role() == Role.HISTORY && figure.date().isPresent()) {
        LocalDate date = figure.date().get();
        Figure first = firsts.putIfAbsent(new Day(date, figure.audience()), figure);
        if (first != null) {
          findings.add(
              figure.fact(),
              "History of KPI '%s' has %s twice: keep one figure.".formatted(kpi.getName(), date),
              fixes(first, figure, findings));
        }
      }
    }
  }

  private static Fix[] fixes(Figure first, Figure second, Findings findings) {
    return first.amount().equals(second.amount())
        ? new Fix[] {Fix.safe("Remove the repetition", findings.places().remove(second.fact()))}
        : new Fix[0];
  }
}
