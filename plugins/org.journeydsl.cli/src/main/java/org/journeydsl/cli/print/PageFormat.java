package org.journeydsl.cli.print;

/** A rule's page for a terminal: headings bold, examples indented, no Markdown signs. */
public final class PageFormat {

  private final Ink ink;

  /** Prepares, with colours or without. */
  public PageFormat(Ink ink) {
    this.ink = ink;
  }

  /** The page as plain lines. */
  public String format(String markdown) {
    StringBuilder page = new StringBuilder();
    boolean code = false;
    for (String line : markdown.strip().split("\n", -1)) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (code) {
        page.append(line.isEmpty() ? "" : "    " + ink.cyan(line)).append('\n');
      } else if (line.startsWith("#")) {
        page.append(ink.bold(line.replaceFirst("^#+ *", ""))).append('\n');
      } else {
        page.append(spans(line)).append('\n');
      }
    }
    return page.toString();
  }

  private String spans(String line) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    while (true) {
      int open = line.indexOf('`', from);
      int close = open < 0 ? -1 : line.indexOf('`', open + 1);
      if (close < 0) {
        return result.append(line, from, line.length()).toString();
      }
      result.append(line, from, open).append(code(line.substring(open + 1, close)));
      from = close + 1;
    }
  }

  private String code(String text) {
    String coloured = ink.cyan(text);
    return coloured.equals(text) ? "'" + text + "'" : coloured;
  }
}
