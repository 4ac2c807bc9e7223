package org.journeydsl.facts;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/** A name on its way into a text. */
public final class WrittenName {

  /** The words that no name may be without the sign that says so. */
  private static final Set<String> RESERVED = Set.of("journey", "stage", "touchpoint");

  private WrittenName() {}

  /** As it is written in a file: a reserved word gets its sign. */
  public static String of(String name) {
    String normal = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    return RESERVED.contains(normal) ? "^" + normal : normal;
  }

  /** Why something can be no name; empty where it can. */
  public static Optional<String> problem(String name) {
    String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    if (plain.isEmpty()) {
      return Optional.of("A name needs at least one letter.");
    }
    int first = plain.codePointAt(0);
    if (!isLetter(first)) {
      return Optional.of("'" + plain + "' is no name: start with a letter or '_'.");
    }
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      boolean apostrophe =
          (c == '\'' || c == '\u2019' || c == '\u02bc')
              && i + 1 < plain.length()
              && isLetter(plain.codePointAt(i + 1));
      if (!isLetter(c) && !Character.isDigit(c) && c != '-' && !isMark(c) && !apostrophe) {
        return Optional.of(
            "'%s' is no name: use letters, digits, '_' and '-', and no '%s'."
                .formatted(plain, Character.toString(c)));
      }
    }
    return Optional.empty();
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || c == '_';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
