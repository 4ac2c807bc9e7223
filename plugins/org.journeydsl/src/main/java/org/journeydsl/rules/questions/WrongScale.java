package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.ERROR;

import org.journeydsl.findings.Fix;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.ScaleUse;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A scale on which an nps or a ces is not asked: its score could be compared with no other. */
final class WrongScale extends Rule<ScaleUse> {

  WrongScale() {
    super("wrong-scale", ERROR, ScaleUse.class);
  }

  @Override
  protected void check(ScaleUse use, Findings findings) {
    if (use.getScale() == null || !(use.eContainer() instanceof Question question)) {
      return;
    }
    ScaleEnds scale = ScaleEnds.of(use.getScale()).orElse(null);
    if (scale == null) {
      return;
    }
    if (question.getKind() == QuestionKind.NPS && !(scale.low() == 0 && scale.high() == 10)) {
      tell(
          use,
          "nps is asked from 0 to 10, and scale '%s' runs from %s to %s: remove 'scale', or ask csat."
              .formatted(scale.name(), scale.low(), scale.high()),
          findings);
    }
    if (question.getKind() == QuestionKind.CES && scale.points() != 5 && scale.points() != 7) {
      tell(
          use,
          "ces is asked on 5 or 7 points, and scale '%s' has %s: remove 'scale', or ask csat."
              .formatted(scale.name(), scale.points()),
          findings);
    }
  }

  private static void tell(ScaleUse use, String message, Findings findings) {
    findings.add(use, message, Fix.safe("Remove 'scale'", findings.places().remove(use)));
  }
}
