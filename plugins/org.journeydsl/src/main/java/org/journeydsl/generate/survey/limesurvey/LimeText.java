package org.journeydsl.generate.survey.limesurvey;

/**
 * A text as LimeSurvey takes it: HTML in which {@code {…}} is an expression that it evaluates.
 *
 * <p>Braces, quotes and backslashes become character references: a browser shows them, and neither
 * the expression engine nor PHP's reader of tab-separated files, which takes a backslash for an
 * escape, trips over them.
 */
final class LimeText {

  private LimeText() {}

  static String html(String text) {
    StringBuilder html = new StringBuilder();
    text.codePoints().forEach(c -> append(html, c));
    return html.toString();
  }

  private static void append(StringBuilder html, int c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case '{' -> html.append("&#123;");
      case '}' -> html.append("&#125;");
      case '\\' -> html.append("&#92;");
      case '\n', 0x2028, 0x2029 -> html.append("<br />");
      case '\t' -> html.append(' ');
      default -> {
        if (!hidden(c)) {
          html.appendCodePoint(c);
        }
      }
    }
  }

  /** No letter: controls, which XML cannot hold, and what turns the writing direction. */
  private static boolean hidden(int c) {
    int kind = Character.getType(c);
    return kind == Character.CONTROL
        || kind == Character.SURROGATE
        || c == 0xfffe
        || c == 0xffff
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069;
  }

  /** A link; only its address where it is one that browsers open safely. */
  static String link(String address) {
    String shown = html(address);
    return address.matches("(?i)(https?|mailto):\\S*")
        ? "<a href=\"" + shown + "\" target=\"_blank\" rel=\"noopener\">" + shown + "</a>"
        : shown;
  }
}
