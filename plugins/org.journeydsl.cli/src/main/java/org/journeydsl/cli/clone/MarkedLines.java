package org.journeydsl.cli.clone;

import java.util.Optional;

/**
 * Lines of ours in a file of somebody else's, between two marks.
 *
 * <p>The marks remember what was there before: whether there was a file at all, and whether its
 * last line had an end. So taking the lines away gives back the same bytes.
 *
 * @param before what stands above the lines
 * @param lines ours, without the marks; empty where there are none
 * @param after what stands below
 * @param isNew whether the file was made for them
 * @param ended whether the line above them had an end of its own
 */
record MarkedLines(String before, String lines, String after, boolean isNew, boolean ended) {

  private static final String BEGIN = "# journey: begin";
  private static final String END = "# journey: end";
  private static final String HINT =
      " (made by 'journey git install'; 'journey git uninstall' takes it away";
  private static final String MADE = "; there was no such file)";
  private static final String CUT = " (the line above had no end)";

  /** What stands in a file, or would if there was one. */
  static MarkedLines in(Optional<String> file) {
    String text = file.orElse("");
    int begin = lineStarting(text, BEGIN);
    int end = begin < 0 ? -1 : text.indexOf("\n" + END, begin);
    if (end < 0) {
      return new MarkedLines(text, "", "", file.isEmpty(), text.isEmpty() || text.endsWith("\n"));
    }
    int first = text.indexOf('\n', begin) + 1;
    int last = text.indexOf('\n', end + 1);
    int rest = last < 0 ? text.length() : last + 1;
    boolean cut = text.startsWith(END + CUT, end + 1);
    String before = text.substring(0, begin);
    return new MarkedLines(
        cut ? before.substring(0, before.length() - 1) : before,
        text.substring(Math.min(first, end + 1), end + 1),
        text.substring(rest),
        text.substring(begin, first).contains(MADE),
        !cut);
  }

  private static int lineStarting(String text, String start) {
    return ("\n" + text).indexOf("\n" + start);
  }

  boolean areThere() {
    return !lines.isEmpty();
  }

  /** The file with other lines in their place. */
  String with(String other) {
    return before
        + (ended ? "" : "\n")
        + BEGIN
        + HINT
        + (isNew ? MADE : ")")
        + "\n"
        + other
        + END
        + (ended ? "" : CUT)
        + "\n"
        + after;
  }

  /** The same lines below the first line of what is above: for a script that may end early. */
  MarkedLines belowFirstLine() {
    int end = before.indexOf('\n') + 1;
    return areThere() || end == 0
        ? this
        : new MarkedLines(
            before.substring(0, end), lines, before.substring(end) + after, isNew, true);
  }

  /** The file without them; empty where it was made for them and holds nothing else. */
  Optional<String> without(String frame) {
    // What was written below since needs the line above to end.
    String rest = before + (ended || after.isEmpty() ? "" : "\n") + after;
    return isNew && rest.equals(frame) ? Optional.empty() : Optional.of(rest);
  }
}
