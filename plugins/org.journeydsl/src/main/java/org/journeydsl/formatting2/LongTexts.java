package org.journeydsl.formatting2;

import org.journeydsl.conversion.LongText;

/** Lays out texts between {@code """}. */
final class LongTexts {

  private LongTexts() {}

  /**
   * The text with its lines, and its closing marks, at an indentation. Says the same: only the
   * common indentation and blanks at the ends of lines change. A text on one line stays as it is.
   */
  static String indented(String written, int indentation) {
    String inner = written.substring(3, written.length() - 3);
    if (inner.indexOf('\n') < 0) {
      return written;
    }
    String value = LongText.read(inner);
    StringBuilder text = new StringBuilder("\"\"\"\n");
    String blanks = " ".repeat(indentation);
    for (String line : value.split("\n", -1)) {
      text.append(line.isEmpty() ? "" : blanks + line).append('\n');
    }
    return value.isEmpty() ? "\"\"\"\"\"\"" : text.append(blanks).append("\"\"\"").toString();
  }
}
