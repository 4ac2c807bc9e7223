package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Optional;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.Question;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.words.Ranges;

/** A question that tells its own scale, which soon differs from the one the survey tool shows. */
final class ScaleInQuestion extends WordingRule {

  private static final String MESSAGE =
      "The scale stands in the question ('%s'), and every survey tool shows its own: leave it out.";

  ScaleInQuestion() {
    super("scale-in-question", WARNING);
  }

  @Override
  void check(Question question, Reading reading, Findings findings) {
    if (!isRated(question)) {
      return;
    }
    Optional<String> bracket = bracket(reading.wording().value());
    if (bracket.isPresent()) {
      String found = bracket.get();
      tell(reading, findings, MESSAGE.formatted(found), fixes(found, reading, findings));
    } else {
      reading
          .list()
          .findScale(reading.words())
          .ifPresent(found -> tell(reading, findings, MESSAGE.formatted(found)));
    }
  }

  /** A whole bracket with nothing but a scale in it. */
  private static Optional<String> bracket(String text) {
    for (Ranges.Found range : Ranges.in(text)) {
      int start = range.start() - 1;
      while (start > 0 && text.charAt(start) == ' ') {
        start--;
      }
      int end = range.end();
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      boolean inBracket =
          start >= 0
              && end < text.length()
              && ((text.charAt(start) == '(' && text.charAt(end) == ')')
                  || (text.charAt(start) == '[' && text.charAt(end) == ']'));
      if (inBracket && Ranges.isScale(range)) {
        return Optional.of(text.substring(start, end + 1));
      }
    }
    return Optional.empty();
  }

  private static Fix[] fixes(String found, Reading reading, Findings findings) {
    Place place = findings.places().of(reading.wording().holder(), reading.wording().feature());
    String written = findings.places().text(place);
    int start = written.indexOf(found);
    if (start < 0) {
      return new Fix[0];
    }
    int end = start + found.length();
    while (start > 0 && written.charAt(start - 1) == ' ') {
      start--;
    }
    return new Fix[] {
      Fix.safe("Leave it out", new TextEdit(place.file(), place.offset() + start, end - start, ""))
    };
  }
}
