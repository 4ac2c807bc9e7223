package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.Paths;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/**
 * An nps about a single touchpoint. Whether people recommend you hangs on all they have seen of
 * you, so its score says little about this place.
 */
final class NpsAfterATouchpoint extends Rule<Question> {

  NpsAfterATouchpoint() {
    super("nps-after-a-touchpoint", WARNING, Question.class);
  }

  @Override
  protected void check(Question question, Findings findings) {
    Touchpoint touchpoint = Paths.touchpoint(question);
    if (question.getKind() == QuestionKind.NPS && touchpoint != null) {
      findings.add(
          question,
          "nps asks about the whole relationship, not about '%s': ask csat or ces here, or move it to the journey."
              .formatted(touchpoint.getName()));
    }
  }
}
