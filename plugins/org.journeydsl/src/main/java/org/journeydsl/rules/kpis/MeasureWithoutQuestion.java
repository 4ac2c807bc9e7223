package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.WARNING;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;

/** A KPI over answers that nobody is ever asked for. */
final class MeasureWithoutQuestion extends KpiRule {

  MeasureWithoutQuestion() {
    super("measure-without-question", WARNING);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    measure(kpi)
        .filter(measure -> isScore(measure.getKind()))
        .ifPresent(measure -> check(kpi, measure, findings));
  }

  private static void check(Kpi kpi, Measure measure, Findings findings) {
    Named subject = measure.getOf();
    String kind = measure.getKind().getLiteral();
    boolean canAsk = subject instanceof JourneyPart || subject instanceof Question;
    if (canAsk && !subject.eIsProxy() && !asks(subject, kind)) {
      findings.add(
          measure,
          "KPI '%s' measures %s of '%s', where no %s question is asked."
              .formatted(kpi.getName(), kind, Members.key(subject), kind));
    }
  }

  private static boolean asks(Named subject, String kind) {
    Journey journey = Paths.journey(subject);
    EObject whole = subject;
    if (journey != null && JourneyParts.base(journey) != null) {
      // A future journey also asks what its current state asks and it does not replace.
      whole =
          subject == journey
              ? EffectiveJourney.of(journey).journey()
              : EffectiveJourney.of(journey).here(subject).orElse(subject);
    }
    return AskedQuestions.within((Named) whole).stream()
        .anyMatch(question -> question.getKind().getLiteral().equals(kind));
  }
}
