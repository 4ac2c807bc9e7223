package org.journeydsl.diff.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.Change;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Detail;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Element;

/** Texts can be read in a further language; nobody who could read them before loses anything. */
final class TranslationAdded extends ChangeRule {

  TranslationAdded() {
    super("translation-added", Impact.INFORMATION);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    Map<Element, Map<String, Integer>> added = new LinkedHashMap<>();
    for (Change change : comparison.changes()) {
      for (Detail detail : change.details()) {
        if (detail.isWording() && detail.before().isEmpty() && saidBefore(change, detail)) {
          added
              .computeIfAbsent(element(change.now()), key -> new TreeMap<>())
              .merge(detail.language(), 1, Integer::sum);
        }
      }
    }
    added.forEach(
        (element, languages) ->
            languages.forEach(
                (tag, count) ->
                    judgements.add(
                        element,
                        "%s has %s in %s now."
                            .formatted(
                                Parts.atStart(element),
                                count == 1 ? "a text" : count + " texts",
                                tag),
                        Affected.NOTHING,
                        "")));
  }

  /** A text that was not there in any language is a new text, no translation. */
  private static boolean saidBefore(Change change, Detail detail) {
    Object text = change.was().eGet(change.was().eClass().getEStructuralFeature(detail.aspect()));
    return text != null;
  }

  private static Element element(EObject object) {
    return Paths.container(object, Element.class);
  }
}
