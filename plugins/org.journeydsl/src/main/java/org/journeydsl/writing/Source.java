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

  /** Where the line of an offset ends, if only comments follow on it; -1 where words do. */
  public int endOfWords(int offset) {
    int at = skipBlanks(offset);
    while (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      if (end < 0 || text.substring(at, end).indexOf('\n') >= 0) {
        return -1;
      }
      at = skipBlanks(end + 2);
    }
    if (text.startsWith("//", at)) {
      at = lineEnd(at);
    }
    return isLineEnd(at) ? trimmed(offset, at) : -1;
  }

  /** Blanks at the end of a line belong to its break. */
  private int trimmed(int from, int to) {
    int at = to;
    while (at > from && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at;
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
    while (start > 0) {
      int above = lineStart(start - 1);
      String line = text.substring(above, start).strip();
      boolean whole = line.startsWith("/*") && line.indexOf("*/") == line.length() - 2;
      if (!line.startsWith("//") && !whole) {
        return start;
      }
      start = above;
    }
    return start;
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
