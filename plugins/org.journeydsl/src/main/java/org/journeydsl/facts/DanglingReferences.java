package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;

/**
 * What still points at something that a future journey dropped or replaced.
 *
 * <p>The reference goes with it. So does a fact that says nothing without it, such as {@code next};
 * something with a name, such as an opportunity, stays.
 */
final class DanglingReferences {

  private DanglingReferences() {}

  static void remove(Journey whole, Collection<EObject> copies) {
    remove(List.of(whole), copies);
  }

  /** The same for several roots: what of the copies stands below none of them is gone. */
  static void remove(Collection<? extends EObject> roots, Collection<EObject> copies) {
    Set<EObject> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(roots);
    Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (EObject copy : copies) {
      if (!left.contains(EcoreUtil.getRootContainer(copy))) {
        gone.add(copy);
      }
    }
    List<EObject> empty = new ArrayList<>();
    for (var each = EcoreUtil.<EObject>getAllContents(roots, false); each.hasNext(); ) {
      EObject object = each.next();
      for (EReference reference : object.eClass().getEAllReferences()) {
        boolean own = !reference.isContainment() && reference.isChangeable();
        if (own && emptied(object, reference, gone) && !(object instanceof Named)) {
          empty.add(object);
        }
      }
    }
    empty.stream().filter(Fact.class::isInstance).forEach(EcoreUtil::remove);
  }

  /** Whether the reference held something and now holds nothing. */
  private static boolean emptied(EObject object, EReference reference, Set<EObject> gone) {
    if (!object.eIsSet(reference)) {
      return false;
    }
    if (!reference.isMany()) {
      if (!gone.contains(object.eGet(reference))) {
        return false;
      }
      object.eUnset(reference);
      return true;
    }
    EList<?> targets = (EList<?>) object.eGet(reference);
    return targets.removeIf(gone::contains) && targets.isEmpty();
  }
}
