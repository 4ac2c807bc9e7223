package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.words.Key;

/** A question that "yes" would answer, with a rating scale under it: what is a 3 then? */
final class YesNoOnAScale extends WordingRule {

  YesNoOnAScale() {
    super("yes-no-on-a-scale", WARNING);
  }

  @Override
  void check(Question question, Reading reading, Findings findings) {
    if (isRated(question)
        && reading.wording().value().stripTrailing().endsWith("?")
        && reading.list().start(Key.YES_NO_START, reading.words()).isPresent()) {
      tell(
          reading,
          findings,
          "This question can be answered with yes or no, but it has a rating scale: start with '%s'."
              .formatted(reading.list().how()));
    }
  }
}
