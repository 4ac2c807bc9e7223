package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Fact;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Question;
import org.journeydsl.model.Range;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleLabel;
import org.journeydsl.model.Top;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** An answer that nobody can give: what hangs on it would never happen. */
final class OutsideTheScale extends Rule<Fact> {

  OutsideTheScale() {
    super("outside-the-scale", ERROR, Fact.class);
  }

  @Override
  protected void check(Fact fact, Findings findings) {
    Range range = range(fact);
    ScaleEnds scale = range == null ? null : scale(fact.eContainer()).orElse(null);
    if (scale != null && !scale.contains(range)) {
      tell(fact, range, scale, findings);
    }
  }

  static void tell(Fact fact, Range range, ScaleEnds scale, Findings findings) {
    findings.add(
        fact,
        "%s is outside scale '%s', which runs from %d to %d."
            .formatted(range, scale.name(), scale.low(), scale.high()));
  }

  private static Range range(Fact fact) {
    if (fact instanceof ScaleLabel label) {
      return new Range(label.getValue(), label.getValue());
    }
    return fact instanceof Top top
        ? top.getRange()
        : fact instanceof FollowUp followUp ? followUp.getWhen() : null;
  }

  private static Optional<ScaleEnds> scale(EObject holder) {
    return holder instanceof Scale scale
        ? ScaleEnds.of(scale)
        : holder instanceof Question question ? ScaleEnds.of(question) : Optional.empty();
  }
}
