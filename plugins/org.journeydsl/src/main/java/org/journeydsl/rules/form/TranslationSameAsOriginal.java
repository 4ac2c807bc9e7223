package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.NOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeydsl.findings.Fix;
import org.journeydsl.model.Text;
import org.journeydsl.model.Translation;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A translation that nobody translated. */
final class TranslationSameAsOriginal extends Rule<Text> {

  private static final int FEWEST_WORDS = 3;

  TranslationSameAsOriginal() {
    super("translation-same-as-original", NOTE, Text.class);
  }

  @Override
  protected void check(Text text, Findings findings) {
    if (text.getTranslations().isEmpty() || text.getValue() == null) {
      return;
    }
    List<String> original = words(text.getValue());
    // Names of people, products and places are the same in every language.
    if (original.size() < FEWEST_WORDS) {
      return;
    }
    for (Translation translation : text.getTranslations()) {
      if (translation.getValue() != null && words(translation.getValue()).equals(original)) {
        findings.add(
            translation,
            "The '%s' wording repeats the original: translate it, or leave it out."
                .formatted(translation.getLanguage()),
            Fix.proposed("Remove the translation", findings.places().remove(translation)));
      }
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
