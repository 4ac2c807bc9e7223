package org.journeydsl.parser;

import org.antlr.runtime.ANTLRStringStream;

/**
 * A text as the lexer sees it: all letters beyond ASCII look the same, and so do all blanks.
 *
 * <p>The generated lexer decides by tables as wide as the highest character that the grammar names.
 * With the ranges of Unicode's letters in the grammar they took 18 MB and a twentieth of the time
 * that a short command has. So the grammar names one character for each class, below U+0100, and
 * this stream says which character belongs to which class. Tokens still hold the text as written.
 */
public final class FoldedText extends ANTLRStringStream {

  /** Stands for every letter beyond ASCII. */
  private static final char LETTER = '\u00AA';

  /** Stands for every blank beyond ASCII. */
  private static final char BLANK = '\u00A0';

  /** Stands for the typographic apostrophe of names such as {@code Об’єкт}. */
  private static final char APOSTROPHE = '\u00B4';

  /** Stands for the minus sign. */
  private static final char MINUS = '\u00AC';

  /** Stands for quotes that open a text in one language and close it in another. */
  private static final char QUOTE = '\u00A8';

  /** Stands for quotes that only open a text. */
  private static final char OPENING = '\u00AB';

  /** Stands for quotes that only close a text. */
  private static final char CLOSING = '\u00BB';

  /** Stands for what no word of the language has. */
  private static final char OTHER = '\u00D7';

  /** Where each range of letters begins and ends: XML's NameStartChar, and surrogate pairs. */
  private static final String LETTERS =
      "\u00AA\u00AA\u00B5\u00B5\u00BA\u00BA\u00C0\u00D6\u00D8\u00F6\u00F8\u1FFF\u200C\u200D"
          + "\u2C00\u2DFF\u3005\u3007\u3031\uDFFF\uF900\uFDCF\uFDF0\uFEFE\uFF10\uFFDC";

  public FoldedText(String text) {
    super(text);
  }

  @Override
  public int LA(int ahead) {
    int seen = super.LA(ahead);
    return seen < 0x80 ? seen : fold((char) seen);
  }

  private static char fold(char written) {
    return switch (written) {
      case '\u00A0', '\u202F', '\u3000', '\uFEFF' -> BLANK;
      case '\u2212' -> MINUS;
      case '\u2019' -> APOSTROPHE;
      case '\u201C', '\u201D' -> QUOTE;
      case '\u201E', '\u00AB' -> OPENING;
      case '\u00BB' -> CLOSING;
      default -> isLetter(written) ? LETTER : OTHER;
    };
  }

  private static boolean isLetter(char written) {
    for (int i = 0; i < LETTERS.length(); i += 2) {
      if (written <= LETTERS.charAt(i + 1)) {
        return written >= LETTERS.charAt(i);
      }
    }
    return false;
  }
}
