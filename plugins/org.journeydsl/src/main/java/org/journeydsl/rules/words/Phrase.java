package org.journeydsl.rules.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A turn of phrase to recognise: words, of which {@code *} at the end stands for any ending, {@code
 * …} for none to three words and {@code #} for a whole number.
 */
final class Phrase {

  private static final String GAP = "\u2026";
  private static final int LONGEST_GAP = 3;

  private final List<String> parts;

  Phrase(String written) {
    List<String> found = new ArrayList<>();
    for (String part : written.strip().split("[\\s\\-]+")) {
      if (!part.isEmpty()) {
        found.add(Words.plain(part));
      }
    }
    this.parts = List.copyOf(found);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The word it starts with, where that is one and the same wherever the phrase stands. */
  String firstWord() {
    String first = parts.get(0);
    return first.equals(GAP) || first.endsWith("*") || first.startsWith("#") ? null : first;
  }

  /** Where a match that starts at a word ends; -1 where there is none. */
  int matchAt(Words words, int index) {
    return match(words, index, 0);
  }

  private int match(Words words, int index, int part) {
    if (part == parts.size()) {
      return index;
    }
    String expected = parts.get(part);
    if (expected.equals(GAP)) {
      for (int skipped = 0; skipped <= LONGEST_GAP && index + skipped <= words.count(); skipped++) {
        int end = match(words, index + skipped, part + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    return index < words.count() && fits(words.word(index), expected)
        ? match(words, index + 1, part + 1)
        : -1;
  }

  private static boolean fits(String word, String expected) {
    if (expected.startsWith("#")) {
      int digits = digits(word);
      return digits > 0 && word.substring(digits).equals(expected.substring(1));
    }
    return expected.endsWith("*")
        ? word.startsWith(expected.substring(0, expected.length() - 1)) && !word.isEmpty()
        : word.equals(expected);
  }

  /** How many digits a word starts with. */
  static int digits(String word) {
    int count = 0;
    while (count < word.length() && word.charAt(count) >= '0' && word.charAt(count) <= '9') {
      count++;
    }
    return count;
  }
}
