package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;

/** A question that many do not read to its end. */
final class QuestionTooLong extends WordingRule {

  private static final int EASILY_READ = 25;

  QuestionTooLong() {
    super("question-too-long", NOTE);
  }

  @Override
  void check(Question question, Reading reading, Findings findings) {
    int count = reading.words().count();
    if (count > EASILY_READ) {
      tell(
          reading,
          findings,
          "This question has %s words: %s are easily read, so shorten it."
              .formatted(count, EASILY_READ));
    }
  }
}
