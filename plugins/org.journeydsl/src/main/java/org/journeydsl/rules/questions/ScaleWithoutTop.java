package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleUse;
import org.journeydsl.model.Top;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A scale for scores that does not say which answers count: no score can be computed from it. */
final class ScaleWithoutTop extends Rule<Scale> {

  ScaleWithoutTop() {
    super("scale-without-top", WARNING, Scale.class);
  }

  @Override
  protected void check(Scale scale, Findings findings) {
    ScaleEnds range = ScaleEnds.of(scale).orElse(null);
    if (range != null
        && JourneyParts.facts(scale, Top.class).isEmpty()
        && findings.uses().of(scale).stream()
            .anyMatch(
                use ->
                    use instanceof ScaleUse
                        && use.eContainer() instanceof Question question
                        && (question.getKind() == QuestionKind.CSAT
                            || question.getKind() == QuestionKind.CES))) {
      findings.add(
          scale,
          "Scale '%s' does not say which answers count as good: add 'top', such as 'top %s..%s'."
              .formatted(scale.getName(), Math.max(range.low(), range.high() - 1), range.high()));
    }
  }
}
