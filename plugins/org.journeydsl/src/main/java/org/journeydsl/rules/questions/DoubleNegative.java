package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.words.Key;

/** A question that says no twice. People read it quickly and answer the opposite. */
final class DoubleNegative extends WordingRule {

  DoubleNegative() {
    super("double-negative", WARNING);
  }

  @Override
  void check(Question question, Reading reading, Findings findings) {
    reading
        .list()
        .find(Key.DOUBLE_NEGATIVE, reading.words())
        .ifPresent(
            found ->
                tell(
                    reading,
                    findings,
                    "This question says no twice ('%s'): turn it round, so that everybody knows what yes means."
                        .formatted(found)));
  }
}
