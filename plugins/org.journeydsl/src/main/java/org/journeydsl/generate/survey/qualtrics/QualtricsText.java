package org.journeydsl.generate.survey.qualtrics;

/**
 * A text as Qualtrics' text format takes it: HTML on one line.
 *
 * <p>A line that starts with {@code [[} is a mark, and <code>${…}</code> is filled in; there is no
 * escape, so a word joiner (U+2060), which nobody sees, goes between.
 */
final class QualtricsText {

  private QualtricsText() {}

  static String html(String text) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '[' -> html.append("[\u2060");
        case '$' -> html.append("$\u2060");
        case '\n', '\u2028', '\u2029' -> html.append("<br>");
        default -> {
          if (Character.getType(c) != Character.CONTROL) {
            html.append(c);
          } else if (c == '\t') {
            html.append(' ');
          }
        }
      }
    }
    return html.toString().strip();
  }
}
