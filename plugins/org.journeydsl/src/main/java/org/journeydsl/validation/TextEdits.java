package org.journeydsl.validation;

import java.util.List;
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

  /**
   * Takes a stretch with its lines and the comments right above it to the line of a place, with
   * that line's indentation; a stretch in the middle of a line goes as it is.
   */
  static List<TextEdit> move(Lines lines, int offset, int length, int target) {
    String text = lines.text();
    TextEdit removal = removeWithLine(lines, offset, length);
    int first = lines.lineOf(offset);
    boolean ownLines = removal.offset() == lines.startOf(first) && removal.length() > length;
    int from = removal.offset();
    while (ownLines && first > 1 && isComment(text, lines.startOf(first - 1))) {
      first--;
      from = lines.startOf(first);
    }
    int line = lines.lineOf(target);
    String indentation = lines.indentationOf(line);
    String moved =
        ownLines
            ? text.substring(from, removal.offset() + removal.length())
            : text.substring(offset, offset + length);
    StringBuilder inserted = new StringBuilder();
    int known = ownLines ? lines.indentationOf(lines.lineOf(offset)).length() : 0;
    for (String each : moved.split("\\R")) {
      int blanks = 0;
      while (blanks < known && blanks < each.length() && isBlank(each.charAt(blanks))) {
        blanks++;
      }
      inserted.append(indentation).append(each.substring(blanks)).append('\n');
    }
    int removedTo = removal.offset() + removal.length();
    boolean startsLine = lines.startOf(line) + indentation.length() == target;
    return startsLine
        ? List.of(
            new TextEdit(lines.file(), lines.startOf(line), 0, inserted.toString()),
            new TextEdit(lines.file(), from, removedTo - from, ""))
        : List.of(
            new TextEdit(lines.file(), target, 0, moved.strip() + " "),
            new TextEdit(lines.file(), from, removedTo - from, ""));
  }

  private static boolean isComment(String text, int lineStart) {
    int at = lineStart;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return text.startsWith("//", at);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
