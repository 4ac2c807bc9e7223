package org.journeydsl.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Fact;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Touchpoint;

/**
 * Deletes something with what cannot be said without it: a {@code next} that led there, a feeling
 * that only a deleted persona had. What merely mentioned it stays and mentions it no more.
 */
public final class Removing {

  /** References that say something more of a fact, which it can do without. */
  private static final Set<EReference> MENTIONS =
      Set.of(
          Literals.CLAIM__SOURCES,
          Literals.GOAL__MEASURED_BY,
          Literals.PAIN__AGAINST,
          Literals.OPPORTUNITY__SOLVES,
          Literals.OPPORTUNITY__DEPARTMENTS,
          Literals.ACTIVITY__DEPARTMENTS,
          Literals.ACTIVITY__SYSTEMS,
          Literals.TRIGGER__CHANNELS,
          Literals.CALL_BACK__DEPARTMENTS,
          Literals.STATE_FACT__BASED_ON);

  private Removing() {}

  /** Deletes something wherever it is mentioned among the files that are loaded. */
  public static void of(EObject object) {
    Collection<EObject> gone = new ArrayList<>(List.of(object));
    object.eAllContents().forEachRemaining(gone::add);
    Map<EObject, Collection<Setting>> uses = uses(object, gone);
    EcoreUtil.remove(object);
    List<EObject> empty = new ArrayList<>();
    uses.forEach(
        (target, settings) -> {
          for (Setting setting : settings) {
            if (!gone.contains(setting.getEObject()) && forget(setting, target)) {
              empty.add(setting.getEObject());
            }
          }
        });
    for (EObject each : empty) {
      if (each.eContainer() != null) {
        of(each);
      }
    }
  }

  private static Map<EObject, Collection<Setting>> uses(
      EObject object, Collection<EObject> targets) {
    ResourceSet set = object.eResource() == null ? null : object.eResource().getResourceSet();
    if (set != null) {
      // Looking for uses follows references, which may load what they lead to.
      EcoreUtil.resolveAll(set);
    }
    return set == null
        ? EcoreUtil.UsageCrossReferencer.findAll(targets, EcoreUtil.getRootContainer(object))
        : EcoreUtil.UsageCrossReferencer.findAll(targets, set);
  }

  /** Takes a mention back; whether the fact says nothing without it. */
  private static boolean forget(Setting setting, EObject target) {
    EStructuralFeature feature = setting.getEStructuralFeature();
    EObject user = setting.getEObject();
    if (!(feature instanceof EReference reference)
        || reference.isContainment()
        || !reference.isChangeable()) {
      return false;
    }
    if (reference.isMany()) {
      List<?> values = (List<?>) user.eGet(reference);
      values.remove(target);
      return values.isEmpty() && !MENTIONS.contains(reference) && user instanceof Fact;
    }
    user.eUnset(reference);
    if (user instanceof Touchpoint touchpoint) {
      touchpoint.eUnset(Literals.TOUCHPOINT__RELATION);
      return false;
    }
    return !MENTIONS.contains(reference) && user instanceof Fact;
  }
}
