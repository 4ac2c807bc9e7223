package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.List;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Traveller;
import org.journeydsl.rules.Findings;

/** A survey among employees that does not promise anonymity: few will write what they think. */
final class EmployeeSurveyNotAnonymous extends SurveyRule {

  EmployeeSurveyNotAnonymous() {
    super("employee-survey-not-anonymous", WARNING);
  }

  @Override
  protected void check(Survey survey, Findings findings) {
    if (!isAnonymous(survey) && asksEmployeesOnly(survey)) {
      findings.add(
          survey,
          "Survey '%s' asks employees, but does not promise anonymity: add 'anonymous'."
              .formatted(survey.getName()),
          Fix.proposed("Add 'anonymous'", addAtEnd(survey, findings)));
    }
  }

  private static boolean asksEmployeesOnly(Survey survey) {
    List<Traveller> to = recipients(survey);
    if (!to.isEmpty()) {
      return to.stream()
          .allMatch(each -> each instanceof Persona p && p.getKind() == Kind.EMPLOYEE);
    }
    List<Journey> journeys = journeys(survey);
    return !journeys.isEmpty() && journeys.stream().allMatch(JourneyParts::isEmployees);
  }

  private static TextEdit addAtEnd(Survey survey, Findings findings) {
    if (survey.getFacts().isEmpty()) {
      return findings.places().addFact(survey, "anonymous");
    }
    Fact last = survey.getFacts().get(survey.getFacts().size() - 1);
    Place place = findings.places().whole(last);
    boolean onOneLine = place.line() == findings.places().whole(survey).line();
    String before = onOneLine ? " " : "\n" + " ".repeat(findings.places().of(last).column() - 1);
    return new TextEdit(place.file(), place.offset() + place.length(), 0, before + "anonymous");
  }
}
