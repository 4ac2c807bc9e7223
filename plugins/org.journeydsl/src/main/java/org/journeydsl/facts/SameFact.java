package org.journeydsl.facts;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Named;

/**
 * Whether two facts say the same, word by word. What they refer to counts by its name: in a future
 * journey it is a copy of what it is today, and may have changed itself.
 */
final class SameFact extends EcoreUtil.EqualityHelper {

  private static final long serialVersionUID = 1L;

  static boolean inEveryWord(EObject first, EObject second) {
    return new SameFact().equals(first, second);
  }

  /** Whether both name the same under a word that not every fact has. */
  static boolean refersAlike(EObject first, EObject second, String word) {
    if (first.eClass().getEStructuralFeature(word) instanceof EReference reference
        && first.eClass() == second.eClass()) {
      return new SameFact().haveEqualReference(first, second, reference);
    }
    return true;
  }

  @Override
  protected boolean haveEqualReference(EObject first, EObject second, EReference reference) {
    return reference.isContainment()
        ? super.haveEqualReference(first, second, reference)
        : namesOf(first.eGet(reference)).equals(namesOf(second.eGet(reference)));
  }

  private static List<?> namesOf(Object referred) {
    if (referred instanceof List<?> all) {
      return all.stream().map(SameFact::nameOf).toList();
    }
    return referred == null ? List.of() : List.of(nameOf(referred));
  }

  private static Object nameOf(Object referred) {
    return referred instanceof Named named && named.getName() != null ? named.getName() : referred;
  }
}
