package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Text;

/** The languages that a journey speaks: that of its file first, then each that some text has. */
public record Spoken(List<String> tags) {

  public Spoken {
    tags = List.copyOf(tags);
  }

  /**
   * The languages of some elements.
   *
   * @param order the project's languages; those that it does not name come last, in the order in
   *     which the texts have them
   */
  public static Spoken in(List<? extends EObject> elements, List<String> order) {
    var first =
        elements.isEmpty() ? Wording.STANDARD_LANGUAGE : Wording.languageOf(elements.get(0));
    var found = new LinkedHashSet<String>();
    for (var element : elements) {
      for (var each = EcoreUtil.<EObject>getAllContents(element, true); each.hasNext(); ) {
        if (each.next() instanceof Text text) {
          text.getTranslations().forEach(translation -> found.add(translation.getLanguage()));
        }
      }
    }
    var tags = new ArrayList<String>(List.of(first));
    order.stream().filter(found::contains).filter(tag -> !tags.contains(tag)).forEach(tags::add);
    found.stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
    return new Spoken(tags);
  }
}
