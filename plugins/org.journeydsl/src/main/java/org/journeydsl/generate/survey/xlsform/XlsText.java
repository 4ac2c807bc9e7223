package org.journeydsl.generate.survey.xlsform;

/**
 * A text as XLSForm takes it. It puts answers in where a text has <code>${name}</code>, refuses the
 * form where there is no such question, and knows no escape: a word joiner (U+2060), which nobody
 * sees, goes between.
 */
final class XlsText {

  private XlsText() {}

  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\n' || Character.getType(c) != Character.CONTROL)
        .forEach(plain::appendCodePoint);
    return plain.toString().replace("${", "$\u2060{");
  }
}
