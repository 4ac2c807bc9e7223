package org.journeydsl.diff.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Turns of phrase of messages. */
final class Words {

  private Words() {}

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** "en", "en and uk", "en, uk and pl". */
  static String listed(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " and "
            + words.get(words.size() - 1);
  }

  /** "'A'", "'A' and 'B'", "'A', 'B', 'C' and 4 more". */
  static String quoted(List<String> names) {
    List<String> quoted = names.stream().map(name -> "'" + name + "'").toList();
    return quoted.size() <= 4
        ? listed(quoted)
        : String.join(", ", quoted.subList(0, 3)) + " and " + (quoted.size() - 3) + " more";
  }

  /** Whether two texts differ in more than blanks and in how letters are stored. */
  static boolean differ(String one, String other) {
    return !plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }
}
