package org.journeydsl.project;

import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Lines;
import org.journeydsl.findings.Severity;

/**
 * Counts how deep blocks are nested before the parser sees them: it goes down one call per block
 * and would run out of stack on a hostile file.
 */
final class BlockDepth {

  private static final int DEEPEST = 100;

  private BlockDepth() {}

  /** The text, or a finding where it is nested too deep. */
  static Reading check(String text, String name) {
    int depth = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '/' && text.startsWith("//", i)) {
        i = endOf(text, "\n", i);
      } else if (c == '/' && text.startsWith("/*", i)) {
        i = endOf(text, "*/", i + 2);
      } else if (c == '"' && text.startsWith("\"\"\"", i)) {
        i = endOf(text, "\"\"\"", i + 3);
      } else if (c == '"') {
        i = endOfQuoted(text, i + 1);
      } else {
        if (c == '<' || c == '{') {
          depth++;
        } else if ((c == '>' || c == '}') && depth > 0) {
          depth--;
        }
        if (depth > DEEPEST) {
          return tooDeep(text, name, i);
        }
        i++;
      }
    }
    return Reading.of(text);
  }

  private static Reading tooDeep(String text, String name, int offset) {
    return Reading.failed(
        Finding.of(
            "nested-too-deep",
            Severity.ERROR,
            "Blocks are nested more than %s deep here: a journey needs six.".formatted(DEEPEST),
            new Lines(name, text).place(offset, 1)));
  }

  private static int endOf(String text, String mark, int from) {
    int end = text.indexOf(mark, from);
    return end < 0 ? text.length() : end + mark.length();
  }

  private static int endOfQuoted(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
      i += text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '\n' ? 2 : 1;
    }
    return i + 1;
  }
}
