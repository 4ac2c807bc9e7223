package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one place as another indents them.
 *
 * @param outer the blanks before the first of them
 * @param step what each block inside adds
 */
record Indented(String outer, String step) {

  private static final String LONG = "\"\"\"";

  /** The same lines elsewhere; the first stands behind its blanks already. */
  String as(String text, String wantedOuter, String wantedStep, String lineBreak) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\r?\n", -1)) {
      lines.add(line.startsWith(outer) ? line.substring(outer.length()) : line.stripLeading());
    }
    StringBuilder result = new StringBuilder();
    String ofLongText = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String blanks = ofLongText == null ? blanks(line) : ofLongText;
      if (i > 0) {
        result.append(lineBreak).append(line.isBlank() ? "" : wantedOuter);
      }
      if (!line.isBlank()) {
        result.append(stepped(blanks, wantedStep)).append(line.substring(blanks.length()));
      }
      if (marks(line)) {
        ofLongText = ofLongText == null ? common(lines.subList(i + 1, lines.size())) : null;
      }
    }
    return result.toString();
  }

  private static String blanks(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** Whether a long text starts or ends in a line. */
  private static boolean marks(String line) {
    return line.split(LONG, -1).length % 2 == 0;
  }

  /** What all lines of a long text start with; how they differ is part of what it says. */
  private static String common(List<String> lines) {
    String common = blanks(lines.get(0));
    for (String line : lines) {
      while (!line.isBlank() && !line.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
      if (marks(line)) {
        return common;
      }
    }
    return common;
  }

  private String stepped(String blanks, String wanted) {
    int at = 0;
    StringBuilder stepped = new StringBuilder();
    while (blanks.startsWith(step, at)) {
      at += step.length();
      stepped.append(wanted);
    }
    return stepped + blanks.substring(at);
  }
}
