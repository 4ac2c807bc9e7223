package org.journeydsl.ide.workspace;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Offsets of a text as the protocol counts them: lines and characters from 0, characters in UTF-16
 * units. A line ends with {@code \n}, {@code \r\n} or {@code \r}.
 */
public final class Positions {

  private final String text;
  private final int[] starts;

  public Positions(String text) {
    this.text = text;
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  public String text() {
    return text;
  }

  /** How many lines there are; at least one. */
  public int lines() {
    return starts.length;
  }

  /** The offset at which a line starts, its number counted from 0. */
  public int startOf(int line) {
    return starts[line];
  }

  /** The offset behind the last character of a line, before the sign that ends it. */
  public int endOf(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** The offset of a position; where the text has no such position, the nearest before it. */
  public int offset(Position position) {
    if (position.getLine() < 0) {
      return 0;
    }
    if (position.getLine() >= starts.length) {
      return text.length();
    }
    int line = position.getLine();
    int offset = starts[line] + Math.max(0, position.getCharacter());
    return Math.min(offset, endOf(line));
  }

  /** The position of an offset. */
  public Position position(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int index = Arrays.binarySearch(starts, inside);
    int line = index >= 0 ? index : -index - 2;
    return new Position(line, inside - starts[line]);
  }

  /** A stretch of the text. */
  public Range range(int offset, int length) {
    return new Range(position(offset), position(offset + length));
  }
}
