package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.ERROR;

import org.journeydsl.facts.JourneyWays;
import org.journeydsl.facts.Paths;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;

/** A conversion or time towards a touchpoint that does not come later: it counts nobody. */
final class FunnelBackwards extends KpiRule {

  FunnelBackwards() {
    super("funnel-backwards", ERROR);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    measure(kpi)
        .filter(
            measure ->
                measure.getKind() == MeasureKind.CONVERSION
                    || measure.getKind() == MeasureKind.TIME)
        .ifPresent(measure -> check(measure, findings));
  }

  private static void check(Measure measure, Findings findings) {
    Touchpoint from = measure.getFrom();
    Touchpoint to = measure.getTo();
    if (from == null || to == null || from.eIsProxy() || to.eIsProxy()) {
      return;
    }
    if (from == to) {
      findings.add(measure, toItself(measure));
      return;
    }
    Journey journey = Paths.journey(from);
    JourneyWays ways = findings.fact(JourneyWays.class, JourneyWays::of);
    if (journey == null || journey != Paths.journey(to) || ways.after(from, journey).contains(to)) {
      return;
    }
    if (ways.after(to, journey).contains(from)) {
      findings.add(
          measure,
          "'%s' comes before '%s', so nobody is ever counted: swap them."
              .formatted(to.getName(), from.getName()),
          swap(measure, findings));
    } else {
      findings.add(
          measure,
          "No way leads from '%s' to '%s', so nobody is ever counted: name two touchpoints of one way."
              .formatted(from.getName(), to.getName()));
    }
  }

  private static String toItself(Measure measure) {
    return (measure.getKind() == MeasureKind.TIME
            ? "Time from '%s' to itself is always 0: name two touchpoints."
            : "Conversion from '%s' to itself is always 100%%: name two touchpoints.")
        .formatted(measure.getFrom().getName());
  }

  private static Fix swap(Measure measure, Findings findings) {
    Place from = findings.places().of(measure, Literals.MEASURE__FROM);
    Place to = findings.places().of(measure, Literals.MEASURE__TO);
    return Fix.safe(
        "Swap them",
        new TextEdit(from.file(), from.offset(), from.length(), findings.places().text(to)),
        new TextEdit(to.file(), to.offset(), to.length(), findings.places().text(from)));
  }
}
