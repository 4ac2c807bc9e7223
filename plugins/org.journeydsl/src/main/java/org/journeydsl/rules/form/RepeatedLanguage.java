package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Text;
import org.journeydsl.model.Translation;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A text with two wordings in one language: readers would get either. */
final class RepeatedLanguage extends Rule<Text> {

  RepeatedLanguage() {
    super("repeated-language", ERROR, Text.class);
  }

  @Override
  protected void check(Text text, Findings findings) {
    if (text.getTranslations().isEmpty()) {
      return;
    }
    String own = Wording.languageOf(text);
    Set<String> seen = new HashSet<>();
    for (Translation translation : text.getTranslations()) {
      String tag = translation.getLanguage();
      if (tag == null) {
        continue;
      }
      if (tag.equalsIgnoreCase(own)) {
        findings.add(
            translation,
            "This text has a second wording in '%s', the file's own language: keep one."
                .formatted(tag));
      } else if (!seen.add(tag.toLowerCase(Locale.ROOT))) {
        findings.add(translation, "This text has two wordings in '%s': keep one.".formatted(tag));
      }
    }
  }
}
