package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.ERROR;

import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A choice without anything to choose from. */
final class ChoiceWithoutOptions extends Rule<Question> {

  ChoiceWithoutOptions() {
    super("choice-without-options", ERROR, Question.class);
  }

  @Override
  protected void check(Question question, Findings findings) {
    int options = question.getOptions().size();
    if (OptionsWithoutAWayOut.isChoice(question) && options < 2) {
      findings.add(
          question,
          "Question '%s' is a choice of %s: add options in its block."
              .formatted(QuestionPath.of(question), options == 0 ? "nothing" : "one"));
    }
  }
}
