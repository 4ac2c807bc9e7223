package org.journeydsl.facts;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.Text;
import org.journeydsl.model.Translation;

/**
 * Makes the texts of a copied journey fit a file in another language: a future in Polish may be
 * based on a journey in English.
 */
final class CopiedTexts {

  private CopiedTexts() {}

  static void speak(Journey copy, OverlayCopies copies, String language) {
    for (var each = EcoreUtil.<EObject>getAllContents(copy, false); each.hasNext(); ) {
      if (each.next() instanceof Text text && copies.original(text) instanceof Text original) {
        Wordings wording = Wordings.of(original);
        if (!wording.isEmpty() && !wording.language().equals(language)) {
          turn(text, wording, language);
        }
      }
    }
  }

  private static void turn(Text text, Wordings wording, String language) {
    // Without a translation the original stands in for it, as it would on the page.
    text.setValue(wording.inOrOriginal(language));
    Optional<Translation> own =
        text.getTranslations().stream().filter(t -> t.getLanguage().equals(language)).findFirst();
    own.ifPresent(text.getTranslations()::remove);
    Translation original = JourneyFactory.eINSTANCE.createTranslation();
    original.setLanguage(wording.language());
    original.setValue(wording.original());
    text.getTranslations().add(original);
  }
}
