package org.journeydsl.rules.questions;

import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Severity;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A rule about how a question is worded, in each of its languages. */
abstract class WordingRule extends Rule<Question> {

  WordingRule(String id, Severity severity) {
    super(id, severity, Question.class);
  }

  @Override
  protected final void check(Question question, Findings findings) {
    for (Reading reading : Reading.of(question.getText(), findings)) {
      check(question, reading, findings);
    }
  }

  abstract void check(Question question, Reading reading, Findings findings);

  static void tell(Reading reading, Findings findings, String message, Fix... fixes) {
    findings.add(reading.wording().holder(), reading.wording().feature(), message, fixes);
  }

  /** Whether people answer with a number. */
  static boolean isRated(Question question) {
    return question.getKind() != QuestionKind.ASK;
  }
}
