package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.Figure;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.rules.Findings;

/** A figure that what is measured cannot have, such as a conversion of three minutes. */
final class UnitOfAnotherMeasure extends KpiRule {

  UnitOfAnotherMeasure() {
    super("unit-of-another-measure", WARNING);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    measure(kpi).ifPresent(measure -> check(kpi, measure, findings));
  }

  private static void check(Kpi kpi, Measure measure, Findings findings) {
    String expected = expected(measure.getKind());
    if (expected != null) {
      // One word is enough: where one figure is wrong, the measure may be.
      Figure.of(kpi).stream()
          .filter(figure -> !fits(figure, measure.getKind()))
          .findFirst()
          .ifPresent(
              figure ->
                  findings.add(
                      figure.fact(),
                      "%s %s does not fit '%s': write %s."
                          .formatted(
                              figure.role().word(),
                              figure.amount(),
                              measure.getKind().getLiteral(),
                              expected)));
    }
  }

  private static String expected(MeasureKind kind) {
    return switch (kind) {
      case CONVERSION, DROP_OFF -> "a share such as 70%";
      case TIME -> "a length of time such as 3 minutes";
      case ERRORS, CONTACTS -> "a number such as 40";
      default -> null;
    };
  }

  private static boolean fits(Figure figure, MeasureKind kind) {
    return switch (kind) {
      case CONVERSION, DROP_OFF -> figure.unit().equals("%");
      case TIME -> figure.unit().equals("time");
      case ERRORS, CONTACTS -> figure.unit().equals("%") || figure.unit().isEmpty();
      default -> true;
    };
  }
}
