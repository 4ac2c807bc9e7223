package org.journeydsl.validation;

import org.journeydsl.findings.Lines;
import org.journeydsl.findings.TextEdit;

/** Builds edits that leave the text around them tidy. */
final class TextEdits {

  private TextEdits() {}

  /** Removes a stretch, and the lines that it leaves empty. */
  static TextEdit removeWithLine(Lines lines, int offset, int length) {
    String text = lines.text();
    int from = offset;
    int to = offset + length;
    while (from > 0 && isBlank(text.charAt(from - 1))) {
      from--;
    }
    int end = to;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    boolean startsLine = from == 0 || text.charAt(from - 1) == '\n';
    if (text.startsWith("//", end) && (from == 0 || text.charAt(from - 1) == '\n')) {
      // What is said about it at the end of its line goes with it.
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
    }
    boolean endsLine = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
    if (startsLine && endsLine) {
      if (text.startsWith("\r\n", end)) {
        end += 2;
      } else if (end < text.length()) {
        end++;
      }
      return new TextEdit(lines.file(), from, end - from, "");
    }
    // In the middle of a line: the blanks before it go with it.
    int start = startsLine ? offset : from;
    int stop = startsLine ? end : to;
    return new TextEdit(lines.file(), start, stop - start, "");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
