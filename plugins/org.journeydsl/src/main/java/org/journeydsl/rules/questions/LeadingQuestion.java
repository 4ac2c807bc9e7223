package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.words.Key;

/** A question that suggests its answer. People agree out of politeness, and the score flatters. */
final class LeadingQuestion extends WordingRule {

  LeadingQuestion() {
    super("leading-question", WARNING);
  }

  @Override
  void check(Question question, Reading reading, Findings findings) {
    reading
        .list()
        .find(Key.LEADING, reading.words())
        .ifPresent(
            found ->
                tell(
                    reading,
                    findings,
                    "This question suggests its answer ('%s'): ask it neutrally."
                        .formatted(found)));
  }
}
