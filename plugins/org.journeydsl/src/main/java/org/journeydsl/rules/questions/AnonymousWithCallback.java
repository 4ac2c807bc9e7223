package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.ERROR;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.CallBack;
import org.journeydsl.model.Survey;
import org.journeydsl.rules.Findings;

/** A survey that promises anonymity and calls people back. One of the two is not true. */
final class AnonymousWithCallback extends SurveyRule {

  AnonymousWithCallback() {
    super("anonymous-with-callback", ERROR);
  }

  @Override
  protected void check(Survey survey, Findings findings) {
    if (isAnonymous(survey)) {
      for (CallBack callBack : JourneyParts.facts(survey, CallBack.class)) {
        findings.add(
            callBack,
            "Survey '%s' promises anonymity and calls people back: remove 'anonymous' or 'callback'."
                .formatted(survey.getName()));
      }
    }
  }
}
