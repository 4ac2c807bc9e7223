package org.journeydsl.rules.questions;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.CallBack;
import org.journeydsl.model.Fact;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Question;
import org.journeydsl.model.Range;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleLabel;
import org.journeydsl.model.Survey;
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
    if (fact instanceof CallBack callBack) {
      check(callBack, findings);
      return;
    }
    Range range = range(fact);
    ScaleEnds scale = range == null ? null : scale(fact.eContainer()).orElse(null);
    if (scale != null && !scale.contains(range)) {
      tell(fact, range, scale, findings);
    }
  }

  /** A survey asks on several scales: one that has such an answer is enough. */
  private static void check(CallBack callBack, Findings findings) {
    if (callBack.getWhen() == null || !(callBack.eContainer() instanceof Survey survey)) {
      return;
    }
    List<ScaleEnds> scales =
        SurveyRule.contents(findings).questions(survey).stream()
            .flatMap(question -> ScaleEnds.of(question).stream())
            .toList();
    if (!scales.isEmpty()
        && scales.stream().noneMatch(scale -> scale.contains(callBack.getWhen()))) {
      tell(callBack, callBack.getWhen(), scales.get(0), findings);
    }
  }

  private static void tell(Fact fact, Range range, ScaleEnds scale, Findings findings) {
    findings.add(
        fact,
        "%s is outside scale '%s', which runs from %s to %s."
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
