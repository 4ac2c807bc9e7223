package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Text;
import org.journeydsl.model.Translation;

/**
 * A text in one language.
 *
 * @param holder what says it in the model: the text itself, or one of its translations
 * @param language a language tag; the file's language where the text has none
 * @param value what it says; never null
 */
public record Wording(EObject holder, String language, String value) {

  /** The language of files that name none. */
  public static final String STANDARD_LANGUAGE = "en";

  /** Whether something has the form of a language tag (BCP 47), such as {@code pt-BR}. */
  public static boolean isTag(String written) {
    return written.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  }

  /** All wordings of a text, the untagged one first; none where there is no text. */
  public static List<Wording> of(Text text) {
    List<Wording> wordings = new ArrayList<>(2);
    if (text != null) {
      wordings.add(new Wording(text, languageOf(text), orEmpty(text.getValue())));
      for (Translation translation : text.getTranslations()) {
        wordings.add(
            new Wording(
                translation, orEmpty(translation.getLanguage()), orEmpty(translation.getValue())));
      }
    }
    return wordings;
  }

  /** The language that untagged texts around an object are in. */
  public static String languageOf(EObject object) {
    JourneyFile file = Paths.container(object, JourneyFile.class);
    return file == null || file.getLanguage() == null ? STANDARD_LANGUAGE : file.getLanguage();
  }

  /** The feature of the holder that the text is the value of. */
  public EAttribute feature() {
    return holder instanceof Text ? Literals.TEXT__VALUE : Literals.TRANSLATION__VALUE;
  }

  /**
   * Whether a reader of a language is served: a language and its region stand in for each other.
   */
  public boolean serves(String tag) {
    return tag.equalsIgnoreCase(language)
        || tag.regionMatches(true, 0, language + "-", 0, language.length() + 1)
        || language.regionMatches(true, 0, tag + "-", 0, tag.length() + 1);
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
