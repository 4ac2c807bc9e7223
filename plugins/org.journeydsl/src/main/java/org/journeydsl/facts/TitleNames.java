package org.journeydsl.facts;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes names of titles, as an import needs them: {@code "Basket page (new)"} becomes {@code
 * BasketPageNew}.
 *
 * <p>Letters and digits of every script stay as they are, each word begins with a capital, and all
 * else goes but an apostrophe between two letters. A name that would start with a digit gets a
 * {@code _} before it, a long one ends with the word that passes 40 letters. A title without any
 * letter or digit gives the name of its kind. Names are unique among those that one object made:
 * the second gets a 2 at its end.
 */
public final class TitleNames {

  private static final int ENOUGH = 40;

  private final Set<String> taken = new HashSet<>();

  /**
   * The name for a title.
   *
   * @param kind what is named, such as {@code Touchpoint}
   */
  public String of(String title, String kind) {
    String name = name(title);
    if (name.isEmpty()) {
      name = kind;
    }
    String unique = name;
    for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
      unique = name + number;
    }
    return unique;
  }

  private static String name(String title) {
    StringBuilder name = new StringBuilder();
    boolean start = true;
    String plain = Normalizer.normalize(title, Normalizer.Form.NFC).replace('\u2019', '\'');
    for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
      int sign = plain.codePointAt(at);
      if (isPart(sign)) {
        name.appendCodePoint(start ? Character.toTitleCase(sign) : sign);
        start = false;
      } else if (sign == '\'' && isBetweenLetters(plain, at)) {
        name.append('\'');
      } else {
        start = true;
        if (name.length() >= ENOUGH) {
          break;
        }
      }
    }
    return name.length() > 0 && Character.isDigit(name.codePointAt(0))
        ? "_" + name
        : name.toString();
  }

  private static boolean isPart(int sign) {
    int kind = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || sign == '_'
        || kind == Character.NON_SPACING_MARK
        || kind == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isBetweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.codePointBefore(at))
        && Character.isLetter(text.codePointAt(at + 1));
  }
}
