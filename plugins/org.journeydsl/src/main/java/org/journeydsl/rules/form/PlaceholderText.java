package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Locale;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Note;
import org.journeydsl.model.Text;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;
import org.journeydsl.rules.words.Key;
import org.journeydsl.rules.words.WordList;
import org.journeydsl.rules.words.WordLists;
import org.journeydsl.rules.words.Words;

/** A text that somebody meant to write later. */
final class PlaceholderText extends Rule<Text> {

  private final WordLists lists = new WordLists();

  PlaceholderText() {
    super("placeholder-text", WARNING, Text.class);
  }

  @Override
  protected void check(Text text, Findings findings) {
    boolean note = text.eContainer() instanceof Note;
    for (Wording wording : Wording.of(text)) {
      String found = placeholder(wording);
      if (found != null && (!note || found.equalsIgnoreCase(LOREM))) {
        findings.add(
            wording.holder(),
            "'%s' looks like a placeholder: write the text, or make it a note.".formatted(found));
      }
    }
  }

  private static final String LOREM = "lorem ipsum";

  private String placeholder(Wording wording) {
    String value = wording.value().strip();
    int lorem = value.toLowerCase(Locale.ROOT).indexOf(LOREM);
    if (lorem >= 0 && lorem + LOREM.length() <= value.length()) {
      return value.substring(lorem, lorem + LOREM.length());
    }
    boolean signsOnly =
        !value.isEmpty() && value.chars().allMatch(c -> ".?\u2026- ".indexOf(c) >= 0);
    if (signsOnly) {
      return value;
    }
    WordList list = lists.of(wording.language());
    Words words = list.words(value);
    return list.isWhole(Key.PLACEHOLDER, words) ? value : null;
  }
}
