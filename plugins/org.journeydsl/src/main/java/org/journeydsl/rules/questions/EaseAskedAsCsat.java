package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.NOTE;

import java.util.Optional;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.words.Key;

/** A csat question about ease: its score is then compared with scores of satisfaction. */
final class EaseAskedAsCsat extends WordingRule {

  EaseAskedAsCsat() {
    super("ease-asked-as-csat", NOTE);
  }

  @Override
  void check(Question question, Reading reading, Findings findings) {
    if (question.getKind() != QuestionKind.CSAT
        || reading.list().find(Key.SATISFACTION, reading.words()).isPresent()) {
      return;
    }
    Optional<String> ease = reading.list().find(Key.EASE, reading.words());
    if (ease.isPresent()) {
      Place kind = findings.places().of(question, Literals.QUESTION__KIND);
      // The words stay as they are, so it is offered only: ces asks for agreement.
      tell(
          reading,
          findings,
          "This csat question asks about ease ('%s'): ask it as ces, or ask about satisfaction."
              .formatted(ease.get()),
          Fix.proposed(
              "Ask it as ces", new TextEdit(kind.file(), kind.offset(), kind.length(), "ces")));
    }
  }
}
