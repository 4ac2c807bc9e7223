package org.journeydsl.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.model.Named;
import org.journeydsl.model.Text;
import org.journeydsl.model.Translation;

/**
 * A text in all its languages.
 *
 * @param language BCP 47 tag of the language that the author wrote first
 * @param texts by language, the author's first; empty where there is no text
 */
public record Wordings(String language, Map<String, String> texts) {

  public Wordings {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** A text of a file; without any words where there is none. */
  public static Wordings of(Text text) {
    String language = text == null ? Wording.STANDARD_LANGUAGE : Wording.languageOf(text);
    Map<String, String> texts = new LinkedHashMap<>();
    if (text != null && text.getValue() != null) {
      texts.put(language, text.getValue());
      for (Translation translation : text.getTranslations()) {
        texts.putIfAbsent(translation.getLanguage(), translation.getValue());
      }
    }
    return new Wordings(language, texts);
  }

  /** What something is called: its title, else what it says, else its name. */
  public static Wordings title(Named named) {
    for (String feature : List.of("title", "text")) {
      EStructuralFeature words = named.eClass().getEStructuralFeature(feature);
      if (words != null && named.eGet(words) instanceof Text text) {
        return of(text);
      }
    }
    String language = Wording.languageOf(named);
    return new Wordings(language, Map.of(language, String.valueOf(Members.key(named))));
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** As the author wrote it; an empty text where there is none. */
  public String original() {
    return texts.getOrDefault(language, "");
  }

  /** In one language, or in another region's or script's variety of it. */
  public Optional<String> in(String tag) {
    for (Map.Entry<String, String> each : texts.entrySet()) {
      if (each.getKey().equalsIgnoreCase(tag)) {
        return Optional.of(each.getValue());
      }
    }
    return texts.entrySet().stream()
        .filter(each -> primary(each.getKey()).equals(primary(tag)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** In one language, or as the author wrote it. */
  public String inOrOriginal(String tag) {
    return in(tag).orElse(original());
  }

  private static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
