package org.journeydsl.diff.rules;

import org.journeydsl.model.Question;

/** A question is gone, and with it the series of its answers. */
final class QuestionRemoved extends GoneRule<Question> {

  QuestionRemoved() {
    super("question-removed", Question.class);
  }

  @Override
  String end() {
    return "its series of answers ends.";
  }
}
