package org.journeydsl.generate;

/** Texts inside XML 1.0, which has no place for some signs however they are escaped. */
public final class XmlText {

  private XmlText() {}

  /** A text with U+FFFD for most control characters and for halves of surrogate pairs. */
  public static String allowed(String text) {
    StringBuilder allowed = new StringBuilder();
    text.codePoints()
        .map(
            sign -> {
              boolean control = sign < ' ' && sign != '\n' && sign != '\t';
              boolean half = sign >= 0xD800 && sign <= 0xDFFF;
              return control || half || sign == 0xFFFE || sign == 0xFFFF ? 0xFFFD : sign;
            })
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}
