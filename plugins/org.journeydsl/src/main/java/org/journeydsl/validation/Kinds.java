package org.journeydsl.validation;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.rules.Nouns;

/** What messages call the thing that a reference wants. */
final class Kinds {

  private static final Map<EClass, String> SEVERAL =
      Map.of(
          Literals.TOUCHPOINT, "touchpoint or step",
          Literals.JOURNEY_PART, "journey, stage, touchpoint or step",
          Literals.TRAVELLER, "persona or segment");

  private static final Map<EReference, String> ANY =
      Map.of(
          Literals.ABOUT__SUBJECTS, "journey, stage, touchpoint or question",
          Literals.MOVEMENT__MEASURED, "question or KPI",
          Literals.MEASURE__OF, "question, touchpoint, stage or journey",
          Literals.DROP__DROPPED, "stage, touchpoint or named fact");

  private Kinds() {}

  static String wanted(EReference reference) {
    EClass type = reference.getEReferenceType();
    if (ANY.containsKey(reference)) {
      return ANY.get(reference);
    }
    return SEVERAL.getOrDefault(type, Nouns.of(type));
  }
}
