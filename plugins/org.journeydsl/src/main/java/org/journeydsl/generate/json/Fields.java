package org.journeydsl.generate.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Question;
import org.journeydsl.model.QuestionKind;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Trigger;

/** Which features of the model are fields of the document, in which order, and when they count. */
final class Fields {

  private Fields() {}

  /** The fields of a class: what it is first, what stands in its block last. */
  static List<EStructuralFeature> of(EClass type) {
    List<EStructuralFeature> fields = new ArrayList<>();
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (!feature.isDerived() && !isBroken(feature)) {
        fields.add(feature);
      }
    }
    fields.sort(Comparator.comparingInt(Fields::place));
    return fields;
  }

  // Filled only where a block sign is missing, and then there is no document.
  private static boolean isBroken(EStructuralFeature feature) {
    return feature == Literals.JOURNEY_FILE__LOST || feature == Literals.JOURNEY__LOST_TOUCHPOINTS;
  }

  private static int place(EStructuralFeature feature) {
    if (feature.getName().equals("name")) {
      return 0;
    }
    boolean block = feature instanceof EReference reference && reference.isContainment();
    return block && feature.isMany() ? 2 : 1;
  }

  /** Whether a value says something there: a word of a list is never null, even where unused. */
  static boolean counts(EObject object, EStructuralFeature feature) {
    if (object instanceof Touchpoint touchpoint && feature == Literals.TOUCHPOINT__RELATION) {
      return touchpoint.getAnchor() != null;
    } else if (object instanceof Question question && feature == Literals.QUESTION__ANSWER) {
      return question.getKind() == QuestionKind.ASK;
    } else if (object instanceof Measure measure && feature == Literals.MEASURE__KIND) {
      return measure.getText() == null;
    } else if (object instanceof Trigger trigger && feature == Literals.TRIGGER__RELATION) {
      return trigger.getEvery() == null;
    } else if (object instanceof Trigger trigger && feature == Literals.TRIGGER__EACH) {
      return trigger.getEvery() == null && trigger.getMoment() == null;
    }
    return true;
  }
}
