package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.Figure.Role;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Kpi;
import org.journeydsl.rules.Findings;

/** Figures of one KPI that cannot be compared or drawn in one chart. */
final class FiguresInDifferentUnits extends KpiRule {

  FiguresInDifferentUnits() {
    super("figures-in-different-units", ERROR);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    List<Figure> figures = Figure.of(kpi);
    Optional<Figure> yardstick =
        first(figures, Role.BASELINE).or(() -> first(figures, Role.TARGET));
    if (yardstick.isEmpty()) {
      return;
    }
    Figure first = yardstick.get();
    for (Figure figure : figures) {
      if (!figure.unit().equals(first.unit())) {
        findings.add(
            figure.fact(),
            "%s %s is not in the unit of %s %s: use one unit."
                .formatted(
                    figure.role().word(),
                    figure.amount(),
                    first.role().word().toLowerCase(Locale.ROOT),
                    first.amount()),
            fixes(figure, first, findings));
      }
    }
  }

  private static Optional<Figure> first(List<Figure> figures, Role role) {
    return figures.stream().filter(figure -> figure.role() == role).findFirst();
  }

  /** A share without its sign is the slip that can be told; whether it is one, a person says. */
  private static Fix[] fixes(Figure figure, Figure first, Findings findings) {
    if (!(first.unit().equals("%") && figure.unit().isEmpty())
        && !(first.unit().isEmpty() && figure.unit().equals("%"))) {
      return new Fix[0];
    }
    Amount amount = new Amount(figure.amount().number(), first.unit(), figure.amount().signed());
    Place place =
        findings.places().of(figure.fact(), figure.fact().eClass().getEStructuralFeature("amount"));
    return new Fix[] {
      Fix.proposed(
          "Write " + amount,
          new TextEdit(place.file(), place.offset(), place.length(), amount.toString()))
    };
  }
}
