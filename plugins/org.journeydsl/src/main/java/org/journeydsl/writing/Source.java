package org.journeydsl.writing;

/** The text that is edited, with questions about its lines. */
public record Source(String text) {

  int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  boolean startsLine(int offset) {
    return text.substring(lineStart(offset), offset).isBlank();
  }

  /** The blanks that the line of an offset starts with. */
  String indentation(int offset) {
    int start = lineStart(offset);
    return text.substring(start, skipBlanks(start));
  }

  int skipBlanks(int offset) {
    int at = offset;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** Where the blanks before an offset start, in its line. */
  int blanksBefore(int offset) {
    int at = offset;
    while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at;
  }

  /** Behind the last character before an offset that is no blank and no line break. */
  int wordsBefore(int offset) {
    return text.substring(0, offset).stripTrailing().length();
  }

  /** Behind the comments that follow in the same line, and start and end there. */
  int behindComments(int offset) {
    int behind = offset;
    int at = skipBlanks(offset);
    while (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      if (end < 0 || text.substring(at, end).indexOf('\n') >= 0) {
        return behind;
      }
      behind = end + 2;
      at = skipBlanks(behind);
    }
    return behind;
  }

  /** Where the line of an offset ends, if only comments follow on it; -1 where words do. */
  public int endOfWords(int offset) {
    int at = skipBlanks(behindComments(offset));
    if (text.startsWith("//", at)) {
      at = lineEnd(at);
    }
    // Blanks at the end of a line belong to its break.
    return isLineEnd(at) ? Math.max(offset, blanksBefore(at)) : -1;
  }

  boolean isLineEnd(int at) {
    return at >= text.length() || text.charAt(at) == '\n' || text.startsWith("\r\n", at);
  }

  int lineEnd(int offset) {
    int newline = text.indexOf('\n', offset);
    if (newline < 0) {
      return text.length();
    }
    return newline > offset && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
  }

  int nextLine(int offset) {
    int newline = text.indexOf('\n', offset);
    return newline < 0 ? text.length() : newline + 1;
  }

  /** The start of the comments on their own lines right above a line, or of the line. */
  int withCommentsAbove(int offset) {
    int start = lineStart(offset);
    int above = commentAbove(start);
    while (above >= 0) {
      start = above;
      above = commentAbove(start);
    }
    return start;
  }

  /** The start of the line of a comment that ends right above a line; -1 where there is none. */
  private int commentAbove(int start) {
    if (start == 0) {
      return -1;
    }
    int line = lineStart(start - 1);
    String words = text.substring(line, start).strip();
    if (words.startsWith("//")) {
      return line;
    } else if (!words.endsWith("*/")) {
      return -1;
    }
    int end = text.lastIndexOf("*/", start);
    // The first that starts a line behind the comment before: signs inside a comment mean nothing.
    for (int at = lineStart(text.lastIndexOf("*/", end - 1) + 2); at <= line; at = nextLine(at)) {
      int first = skipBlanks(at);
      if (text.startsWith("/*", first) && text.indexOf("*/", first + 2) == end) {
        return at;
      }
    }
    return -1;
  }

  /** Where the comments start that go with something: on the lines right above its own. */
  int startOf(Written written) {
    return startsLine(written.from) && endOfWords(written.to) >= 0
        ? withCommentsAbove(written.from)
        : written.from;
  }

  /** Where the comments end that go with something: behind it, in its line. */
  int endOf(Written written) {
    return Math.max(endOfWords(written.to), behindComments(written.to));
  }

  boolean isBlank(int from, int to) {
    return text.substring(from, Math.max(from, to)).isBlank();
  }

  /** Whether an empty line stands in a stretch. */
  boolean hasEmptyLine(int from, int to) {
    int line = nextLine(from);
    while (line < to) {
      int next = nextLine(line);
      if (next <= to && text.substring(line, next).isBlank()) {
        return true;
      }
      line = next;
    }
    return false;
  }

  String lineBreak() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }
}
