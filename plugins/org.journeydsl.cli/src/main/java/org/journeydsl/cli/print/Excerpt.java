package org.journeydsl.cli.print;

import org.journeydsl.findings.Place;

/** The line that a finding is in, with a mark below the place. */
final class Excerpt {

  /** Longer lines are cut around the place. */
  private static final int WIDTH = 110;

  private Excerpt() {}

  /** Two lines without a line end behind them; empty where the text does not have the place. */
  static String of(Place place, String text, Ink ink) {
    int start = start(text, place);
    if (start < 0 || (place.length() == 0 && place.offset() == 0 && place.line() > 1)) {
      return "";
    }
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    if (line.isBlank()) {
      return "";
    }
    int from = Math.min(place.column() - 1, line.length());
    int to =
        place.endLine() > place.line()
            ? line.length()
            : Math.min(Math.max(place.endColumn() - 1, from), line.length());
    int left = from <= WIDTH - 30 ? 0 : from - 30;
    int right = Math.min(line.length(), left + WIDTH);
    to = Math.min(to, right);
    String before = (left > 0 ? "…" : "") + line.substring(left, from);
    String shown = before + line.substring(from, right) + (right < line.length() ? "…" : "");
    String number = Integer.toString(place.line());
    String margin = " ".repeat(Math.max(0, 5 - number.length()));
    String mark = blank(before) + "^".repeat(Math.max(1, width(line.substring(from, to))));
    return ink.dim(margin + number + " │ ")
        + Printable.of(shown)
        + "\n"
        + ink.dim("      │ ")
        + ink.red(mark);
  }

  private static int start(String text, Place place) {
    if (place.offset() > 0 && place.offset() <= text.length()) {
      return text.lastIndexOf('\n', place.offset() - 1) + 1;
    }
    int start = 0;
    for (int i = 1; i < place.line(); i++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return -1;
      }
    }
    return start;
  }

  /** As wide as a text; tabs stay tabs, since only the terminal knows how wide they are. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(Printable.width(c))));
    return blank.toString();
  }

  private static int width(String text) {
    return text.codePoints().map(Printable::width).sum();
  }
}
