package org.journeydsl.generate.survey.formbricks;

import com.google.gson.JsonObject;
import java.util.Map;

/**
 * A text as Formbricks takes it.
 *
 * <p>It takes a text in which a tag stands for HTML, and every other one for plain text, in which
 * {@code &lt;} would be seen as it is. It also fills in answers at {@code #recall:…}. There is no
 * escape for either: a word joiner (U+2060), which nobody sees, goes between.
 */
final class FormbricksText {

  private FormbricksText() {}

  /** A text on one line. */
  static String plain(String text) {
    return inert(text.replace('\n', ' ')).replace("<", "<\u2060");
  }

  /** A text that keeps its line breaks, where a text may be HTML. */
  static String lines(String text) {
    return text.strip().contains("\n") ? paragraph(html(text.strip())) : plain(text);
  }

  /** HTML as one paragraph. */
  static String paragraph(String html) {
    return "<p>" + html + "</p>";
  }

  /** A text for HTML. */
  static String html(String text) {
    return inert(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br>");
  }

  /** A link in HTML; only its address where it is one that browsers open safely. */
  static String link(String address) {
    String shown = html(address);
    return address.matches("(?i)(https?|mailto):\\S*")
        ? "<a href=\""
            + shown
            + "\" target=\"_blank\" rel=\"noopener noreferrer\">"
            + shown
            + "</a>"
        : shown;
  }

  private static String inert(String text) {
    StringBuilder inert = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\n' || Character.getType(c) != Character.CONTROL)
        .forEach(inert::appendCodePoint);
    return inert.toString().strip().replace("#recall:", "#\u2060recall:");
  }

  /** Texts by language as a JSON object. */
  static JsonObject json(Map<String, String> texts) {
    JsonObject json = new JsonObject();
    texts.forEach(json::addProperty);
    return json;
  }
}
