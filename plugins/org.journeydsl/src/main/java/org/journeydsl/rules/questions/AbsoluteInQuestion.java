package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.words.Key;

/** A question with "always" or "never": most people can only say no to it. */
final class AbsoluteInQuestion extends WordingRule {

  AbsoluteInQuestion() {
    super("absolute-in-question", NOTE);
  }

  @Override
  void check(Question question, Reading reading, Findings findings) {
    reading
        .list()
        .find(Key.ABSOLUTE, reading.words())
        .ifPresent(
            found ->
                tell(
                    reading,
                    findings,
                    "'%s' leaves no room in between: ask how often or how much.".formatted(found)));
  }
}
