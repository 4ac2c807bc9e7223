package org.journeydsl.facts;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Touchpoint;

/** The copies that an overlay works on, and what became of which. */
final class OverlayCopies extends EcoreUtil.Copier {

  private static final long serialVersionUID = 1L;

  private final transient EffectiveJourney base;
  private final transient Map<EObject, EObject> became = new IdentityHashMap<>();
  private final transient Map<EObject, EObject> originals = new IdentityHashMap<>();

  OverlayCopies(EffectiveJourney base) {
    this.base = base;
  }

  @Override
  public EObject copy(EObject original) {
    EObject copy = super.copy(original);
    if (copy != null) {
      originals.put(copy, original);
    }
    return copy;
  }

  /** From now on one copy stands for the other. */
  void becomes(EObject copy, EObject other) {
    became.put(copy, other);
  }

  /** What stands for a copy by now. */
  EObject current(EObject copy) {
    EObject found = copy;
    while (became.containsKey(found)) {
      found = became.get(found);
    }
    return found;
  }

  EObject original(EObject copy) {
    return originals.get(copy);
  }

  /** The copy of the touchpoint that another is written after or before; null where none is. */
  EObject anchorOf(Touchpoint copy) {
    EObject original = originals.get(copy);
    Touchpoint anchor = original instanceof Touchpoint written ? written.getAnchor() : null;
    return anchor == null ? null : get(anchor);
  }

  /**
   * The part for an object of a file. Journeys have none: whoever refers to a journey means the one
   * in the file.
   */
  @Override
  public EObject get(Object object) {
    if (object instanceof Journey) {
      return null;
    }
    EObject copy = super.get(object);
    if (copy == null && base.parts().containsKey(object)) {
      copy = super.get(base.parts().get(object));
    }
    return copy == null ? null : current(copy);
  }

  /** Fills in both directions for all that is left in the whole. */
  void tell(Journey whole, Map<EObject, EObject> origins, Map<EObject, EObject> parts) {
    base.parts().forEach((file, part) -> tell(whole, file, super.get(part), origins, parts));
    // What the future says of a part counts before what the current state says of it.
    forEach((original, copy) -> tell(whole, base.origin(original), copy, origins, parts));
  }

  private void tell(
      Journey whole,
      EObject file,
      EObject copy,
      Map<EObject, EObject> origins,
      Map<EObject, EObject> parts) {
    EObject part = copy == null ? null : current(copy);
    if (part != null && EcoreUtil.isAncestor(whole, part)) {
      origins.put(part, file);
      parts.put(file, part);
    }
  }
}
