package org.journeydsl.formatting2;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.serializer.sequencer.TransientValueService;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Trigger;

/**
 * Which features are written as text.
 *
 * <p>{@code after} is the first of its list and so the value of a trigger that says nothing of the
 * kind; {@code send after Cart} must be told from {@code send every 3 months}.
 */
public final class Said extends TransientValueService {

  @Override
  public ValueTransient isValueTransient(EObject object, EStructuralFeature feature) {
    if (object instanceof Trigger trigger) {
      if (feature == Literals.TRIGGER__RELATION) {
        return trigger.getEvery() == null ? ValueTransient.NO : ValueTransient.YES;
      } else if (feature == Literals.TRIGGER__EACH) {
        return trigger.getEvery() == null && trigger.getMoment() == null
            ? ValueTransient.NO
            : ValueTransient.YES;
      } else if (feature == Literals.TRIGGER__DELAY) {
        return trigger.getDelay() == null ? ValueTransient.YES : ValueTransient.NO;
      }
    }
    return super.isValueTransient(object, feature);
  }
}
