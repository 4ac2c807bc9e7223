package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Optional;
import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;

/**
 * A question about two things at once. Each person decides silently which part to answer, and the
 * score mixes both.
 */
final class DoubleQuestion extends WordingRule {

  DoubleQuestion() {
    super("double-question", WARNING);
  }

  @Override
  void check(Question question, Reading reading, Findings findings) {
    reading
        .list()
        .findTwoThings(reading.words())
        .or(() -> secondQuestion(reading.wording().value()))
        .ifPresent(
            found ->
                tell(
                    reading,
                    findings,
                    "This question asks two things at once ('%s'): ask about one, or make two questions."
                        .formatted(found)));
  }

  /** The second of two sentences that both end in a question mark. */
  private static Optional<String> secondQuestion(String text) {
    int first = end(text, 0);
    int second = first < 0 ? -1 : end(text, first);
    if (second < 0) {
      return Optional.empty();
    }
    String sentence = text.substring(first, second).strip();
    return sentence.codePoints().anyMatch(Character::isLetter)
        ? Optional.of(sentence)
        : Optional.empty();
  }

  /** Behind a question mark that ends a sentence; one that is quoted or in brackets does not. */
  private static int end(String text, int from) {
    for (int i = text.indexOf('?', from); i >= 0; i = text.indexOf('?', i + 1)) {
      int behind = i + 1;
      while (behind < text.length() && "?!".indexOf(text.charAt(behind)) >= 0) {
        behind++;
      }
      if (behind == text.length() || Character.isWhitespace(text.charAt(behind))) {
        return behind;
      }
    }
    return -1;
  }
}
