package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.Wording;
import org.journeydsl.model.Note;
import org.journeydsl.model.Text;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;
import org.journeydsl.rules.words.Key;
import org.journeydsl.rules.words.WordLists;

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
    int lorem = lorem(value);
    if (lorem >= 0) {
      return value.substring(lorem, lorem + LOREM.length());
    }
    boolean signsOnly =
        !value.isEmpty() && value.chars().allMatch(c -> ".?\u2026- ".indexOf(c) >= 0);
    if (signsOnly) {
      return value;
    }
    return lists.of(wording.language()).isWhole(Key.PLACEHOLDER, value) ? value : null;
  }

  private static int lorem(String value) {
    for (int i = 0; i + LOREM.length() <= value.length(); i++) {
      if (value.regionMatches(true, i, LOREM, 0, LOREM.length())) {
        return i;
      }
    }
    return -1;
  }
}
