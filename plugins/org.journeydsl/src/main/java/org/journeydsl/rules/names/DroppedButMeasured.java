package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.WARNING;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.About;
import org.journeydsl.model.Drop;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fact;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Named;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Trigger;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * A KPI or survey about something that is to go: its series ends without anybody having decided so.
 */
final class DroppedButMeasured extends Rule<Drop> {

  DroppedButMeasured() {
    super("dropped-but-measured", WARNING, Drop.class);
  }

  @Override
  protected void check(Drop drop, Findings findings) {
    for (int i = 0; i < drop.getDropped().size(); i++) {
      Named dropped = drop.getDropped().get(i);
      if (dropped.eIsProxy()) {
        continue;
      }
      for (Kpi kpi : findings.project().kpis()) {
        if (names(kpi, Measure.class, dropped)) {
          report(drop, i, "KPI '%s' still measures it".formatted(kpi.getName()), findings);
        }
      }
      for (Survey survey : findings.project().surveys()) {
        if (names(survey, About.class, dropped) || names(survey, Trigger.class, dropped)) {
          report(drop, i, "survey '%s' still asks about it".formatted(survey.getName()), findings);
        }
      }
    }
  }

  private static void report(Drop drop, int index, String user, Findings findings) {
    findings.add(
        findings.places().of(drop, Literals.DROP__DROPPED, index),
        "'%s' is dropped, but %s: end or change it."
            .formatted(drop.getDropped().get(index).getName(), user));
  }

  private static boolean names(Element user, Class<? extends Fact> kind, Named dropped) {
    return JourneyParts.facts(user, kind).stream()
        .flatMap(fact -> fact.eCrossReferences().stream())
        .anyMatch(named -> EcoreUtil.isAncestor(dropped, named));
  }
}
