package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Members;
import org.journeydsl.model.About;
import org.journeydsl.model.Survey;
import org.journeydsl.rules.Findings;

/** A survey that asks nothing. No file is made for it, and nobody notices. */
final class SurveyWithoutQuestions extends SurveyRule {

  SurveyWithoutQuestions() {
    super("survey-without-questions", WARNING);
  }

  @Override
  protected void check(Survey survey, Findings findings) {
    var abouts = JourneyParts.facts(survey, About.class);
    var subjects = subjects(survey);
    boolean allFound =
        abouts.stream().mapToInt(a -> a.getSubjects().size()).sum() == subjects.size();
    if (abouts.isEmpty()) {
      findings.add(
          survey,
          "Survey '%s' does not say what it is about: add 'about'.".formatted(survey.getName()));
    } else if (allFound && !subjects.isEmpty() && contents(findings).sendings(survey).isEmpty()) {
      findings.add(
          survey,
          "Survey '%s' asks nothing: '%s' has no questions."
              .formatted(survey.getName(), Members.key(subjects.get(0))));
    }
  }
}
