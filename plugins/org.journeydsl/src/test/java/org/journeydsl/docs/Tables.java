package org.journeydsl.docs;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of Markdown tables. */
final class Tables {

  private Tables() {}

  /** The head of a table and the line under it. */
  static String head(String... cells) {
    return row(cells) + "|" + "---|".repeat(cells.length) + "\n";
  }

  static String row(String... cells) {
    return Arrays.stream(cells)
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |"))
        + "\n";
  }

  static String code(String text) {
    return "`" + text + "`";
  }
}
