package org.journeydsl.model;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreEList;

/** Computes the derived features of the metamodel; only the generated classes call it. */
public final class Derived {

  private Derived() {}

  /** The facts of one kind, in the author's order. */
  public static <T> EList<T> facts(Statement holder, EStructuralFeature feature, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Fact fact : holder.getFacts()) {
      if (kind.isInstance(fact)) {
        found.add(kind.cast(fact));
      }
    }
    return readOnly(holder, feature, found);
  }

  /** The touchpoints and steps of all stages, in order. */
  public static EList<Touchpoint> touchpoints(Journey journey, EStructuralFeature feature) {
    List<Touchpoint> found = new ArrayList<>();
    for (Stage stage : journey.getStages()) {
      found.addAll(stage.getTouchpoints());
    }
    return readOnly(journey, feature, found);
  }

  /** What the {@code kind} fact says, or the kind that holds where there is none. */
  public static Kind kind(Statement holder, Kind otherwise) {
    for (Fact fact : holder.getFacts()) {
      if (fact instanceof KindFact kind && kind.getKind() != null) {
        return kind.getKind();
      }
    }
    return otherwise;
  }

  /** What the last {@code status} says; an idea where there is none. */
  public static Progress progress(Opportunity opportunity) {
    Progress progress = Progress.IDEA;
    for (Fact fact : opportunity.getFacts()) {
      if (fact instanceof Status status && status.getProgress() != null) {
        progress = status.getProgress();
      }
    }
    return progress;
  }

  private static <T> EList<T> readOnly(
      Statement holder, EStructuralFeature feature, List<T> elements) {
    return new EcoreEList.UnmodifiableEList<>(
        (InternalEObject) holder, feature, elements.size(), elements.toArray());
  }
}
