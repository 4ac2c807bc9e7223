package org.journeydsl.findings;

import java.util.Arrays;

/** Where the lines of one text start: turns offsets into lines and columns. */
public final class Lines {

  private final String file;
  private final String text;
  private final int[] starts;

  public Lines(String file, String text) {
    this.file = file;
    this.text = text;
    int[] found = new int[64];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  public String text() {
    return text;
  }

  /** The path that places name. */
  public String file() {
    return file;
  }

  /** Line of an offset, from 1. */
  public int lineOf(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index + 1 : -index - 1;
  }

  /** Offset at which a line starts. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  /** The blanks that a line starts with. */
  public String indentationOf(int line) {
    int start = startOf(line);
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  /** A stretch of the text; cut at its ends. */
  public Place place(int offset, int length) {
    int from = Math.max(0, Math.min(offset, text.length()));
    int to = Math.max(from, Math.min(from + length, text.length()));
    int line = lineOf(from);
    int endLine = lineOf(to);
    return new Place(
        file, from, to - from, line, from - startOf(line) + 1, endLine, to - startOf(endLine) + 1);
  }
}
