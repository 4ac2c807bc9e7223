package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.ERROR;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Rating;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** An importance, an impact or an effort outside 1 to 5. */
final class RatingOutOfRange extends Rule<EObject> {

  RatingOutOfRange() {
    super("rating-out-of-range", ERROR, EObject.class);
  }

  @Override
  protected void check(EObject object, Findings findings) {
    if (object instanceof Rating rating) {
      check(rating, Literals.RATING__VALUE, "Importance", rating.getValue(), findings);
    } else if (object instanceof Opportunity opportunity) {
      check(opportunity, Literals.OPPORTUNITY__IMPACT, "Impact", opportunity.getImpact(), findings);
      check(opportunity, Literals.OPPORTUNITY__EFFORT, "Effort", opportunity.getEffort(), findings);
    }
  }

  private static void check(
      EObject object, EStructuralFeature feature, String what, Integer value, Findings findings) {
    if (value != null && (value < 1 || value > 5)) {
      findings.add(object, feature, "%s %s is outside 1 to 5.".formatted(what, value));
    }
  }
}
