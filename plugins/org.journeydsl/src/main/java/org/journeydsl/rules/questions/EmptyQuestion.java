package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.ERROR;

import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A question without words. Nobody can answer it, and every survey tool refuses it. */
final class EmptyQuestion extends Rule<Question> {

  EmptyQuestion() {
    super("empty-question", ERROR, Question.class);
  }

  @Override
  protected void check(Question question, Findings findings) {
    if (question.getText() != null
        && question.getText().getValue() != null
        && question.getText().getValue().isBlank()) {
      findings.add(
          question,
          "Question '%s' has no words: write what you ask.".formatted(QuestionPath.of(question)));
    }
  }
}
