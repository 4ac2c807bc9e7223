package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Consent;
import org.journeydsl.model.Survey;
import org.journeydsl.rules.Findings;

/** A survey that says nothing of what happens to the answers. Many laws ask for it. */
final class SurveyWithoutConsent extends SurveyRule {

  SurveyWithoutConsent() {
    super("survey-without-consent", WARNING);
  }

  @Override
  protected void check(Survey survey, Findings findings) {
    if (!isAnonymous(survey) && JourneyParts.facts(survey, Consent.class).isEmpty()) {
      findings.add(
          survey,
          "Survey '%s' does not say what happens to the answers: add 'consent', or make it anonymous."
              .formatted(survey.getName()));
    }
  }
}
