package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.WARNING;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Languages;
import org.journeydsl.model.Translation;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A tag that names no language: nobody would ever get to read the text. */
final class UnknownLanguage extends Rule<EObject> {

  UnknownLanguage() {
    super("unknown-language", WARNING, EObject.class);
  }

  @Override
  protected void check(EObject object, Findings findings) {
    if (object instanceof JourneyFile file && file.getLanguage() != null) {
      Place place = findings.places().of(file, Literals.JOURNEY_FILE__LANGUAGE);
      check(file.getLanguage(), "", place, findings);
    } else if (object instanceof Translation translation && translation.getLanguage() != null) {
      Place place = findings.places().of(translation, Literals.TRANSLATION__LANGUAGE);
      check(translation.getLanguage(), "@", place, findings);
    } else if (object instanceof Languages languages) {
      for (int i = 0; i < languages.getTags().size(); i++) {
        Place place = findings.places().of(languages, Literals.LANGUAGES__TAGS, i);
        check(languages.getTags().get(i), "", place, findings);
      }
    }
  }

  private static void check(String tag, String mark, Place place, Findings findings) {
    String meant = LanguageTags.meant(tag);
    if (tag.equals(meant)) {
      return;
    }
    String message = "'%s%s' is not a language.".formatted(mark, tag);
    if (meant == null) {
      findings.add(place, message);
    } else {
      String right = mark + meant;
      findings.add(
          place,
          message + " Did you mean '%s'?".formatted(right),
          Fix.safe(
              "Write '" + right + "'",
              new TextEdit(place.file(), place.offset(), place.length(), right)));
    }
  }
}
