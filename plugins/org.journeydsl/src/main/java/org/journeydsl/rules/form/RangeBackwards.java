package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.ERROR;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.CallBack;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Range;
import org.journeydsl.model.Scale;
import org.journeydsl.model.Top;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A range whose first number is the larger one, or a scale of one number. */
final class RangeBackwards extends Rule<EObject> {

  RangeBackwards() {
    super("range-backwards", ERROR, EObject.class);
  }

  @Override
  protected void check(EObject object, Findings findings) {
    if (object instanceof Scale scale) {
      check(scale, Literals.SCALE__RANGE, scale.getRange(), findings);
      Range range = scale.getRange();
      if (range != null && range.low() == range.high()) {
        findings.add(
            scale,
            Literals.SCALE__RANGE,
            "Range %s..%s holds one number only: a scale needs at least two."
                .formatted(range.low(), range.high()));
      }
    } else if (object instanceof Top top) {
      check(top, Literals.TOP__RANGE, top.getRange(), findings);
    } else if (object instanceof FollowUp why) {
      check(why, Literals.FOLLOW_UP__WHEN, why.getWhen(), findings);
    } else if (object instanceof CallBack callback) {
      check(callback, Literals.CALL_BACK__WHEN, callback.getWhen(), findings);
    }
  }

  private static void check(
      EObject object, EStructuralFeature feature, Range range, Findings findings) {
    if (range == null || range.low() <= range.high()) {
      return;
    }
    Place place = findings.places().of(object, feature);
    String right = range.high() + ".." + range.low();
    findings.add(
        place,
        "Range %s..%s runs backwards: write %s.".formatted(range.low(), range.high(), right),
        Fix.safe(
            "Write " + right, new TextEdit(place.file(), place.offset(), place.length(), right)));
  }
}
