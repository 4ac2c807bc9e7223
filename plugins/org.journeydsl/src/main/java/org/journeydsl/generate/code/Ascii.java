package org.journeydsl.generate.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A name in the letters a to z and digits, for platforms that accept no others.
 *
 * <p>Accents go; Cyrillic letters become what machine-readable passports have for them (ICAO Doc
 * 9303, part 3, section 6.B), Greek ones after ISO 843. One letter is always the same, whatever
 * language a file says it is in, so that correcting a file's language changes no code. What has no
 * Latin letter is left out, and the code then goes by its hash.
 */
final class Ascii {

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          letter('а', "a"),
          letter('б', "b"),
          letter('в', "v"),
          letter('г', "g"),
          letter('ґ', "g"),
          letter('д', "d"),
          letter('е', "e"),
          letter('є', "ie"),
          letter('ж', "zh"),
          letter('з', "z"),
          letter('и', "i"),
          letter('і', "i"),
          letter('к', "k"),
          letter('л', "l"),
          letter('м', "m"),
          letter('н', "n"),
          letter('о', "o"),
          letter('п', "p"),
          letter('р', "r"),
          letter('с', "s"),
          letter('т', "t"),
          letter('у', "u"),
          letter('ф', "f"),
          letter('х', "kh"),
          letter('ц', "ts"),
          letter('ч', "ch"),
          letter('ш', "sh"),
          letter('щ', "shch"),
          letter('ъ', "ie"),
          letter('ы', "y"),
          letter('э', "e"),
          letter('ю', "iu"),
          letter('я', "ia"),
          letter('ђ', "d"),
          letter('ј', "j"),
          letter('љ', "lj"),
          letter('њ', "nj"),
          letter('ћ', "c"),
          letter('џ', "dz"),
          letter('ў', "u"),
          letter('ѓ', "g"),
          letter('ќ', "k"),
          letter('ё', "e"),
          letter('ї', "i"),
          letter('й', "i"),
          letter('α', "a"),
          letter('β', "v"),
          letter('γ', "g"),
          letter('δ', "d"),
          letter('ε', "e"),
          letter('ζ', "z"),
          letter('η', "i"),
          letter('θ', "th"),
          letter('ι', "i"),
          letter('κ', "k"),
          letter('λ', "l"),
          letter('μ', "m"),
          letter('ν', "n"),
          letter('ξ', "x"),
          letter('ο', "o"),
          letter('π', "p"),
          letter('ρ', "r"),
          letter('σ', "s"),
          letter('ς', "s"),
          letter('τ', "t"),
          letter('υ', "y"),
          letter('φ', "f"),
          letter('χ', "ch"),
          letter('ψ', "ps"),
          letter('ω', "o"),
          letter('ł', "l"),
          letter('đ', "d"),
          letter('ø', "o"),
          letter('ß', "ss"),
          letter('æ', "ae"),
          letter('œ', "oe"),
          letter('ð', "d"),
          letter('þ', "th"),
          letter('ı', "i"),
          letter('ħ', "h"));

  private Ascii() {}

  private static Map.Entry<Character, String> letter(char from, String to) {
    return Map.entry(from, to);
  }

  /** The name in lower-case ASCII letters and digits; empty where nothing of it is left. */
  static String of(String name) {
    StringBuilder ascii = new StringBuilder();
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (LETTERS.containsKey(c)) {
        ascii.append(LETTERS.get(c));
      } else {
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        base.chars().filter(Ascii::isPlain).forEach(each -> ascii.append((char) each));
      }
    }
    return ascii.toString();
  }

  /**
   * Whether the name is nothing but ASCII letters and digits already, so that only its case goes.
   */
  static boolean keeps(String name) {
    return !name.isEmpty() && name.toLowerCase(Locale.ROOT).chars().allMatch(Ascii::isPlain);
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
