package org.journeydsl.generate.survey;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeydsl.facts.Wordings;

/**
 * A text as SurveyJS takes it: one, or one per language.
 *
 * <p>SurveyJS fills in answers where a text has {@code {name}}, and knows no escape for a brace. A
 * word joiner (U+2060) after it, which nobody sees, makes a name that nothing has.
 *
 * @param languages those of the survey, the first one first; lower case, as SurveyJS names them
 */
record SurveyText(List<String> languages) {

  // SurveyJS reads "default" where it is asked for English, and never the key "en".
  private static final String SHOWN_AS_DEFAULT = "en";

  static SurveyText in(List<String> tags) {
    return new SurveyText(tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList());
  }

  /** The language that a survey starts in. */
  String first() {
    return languages.get(0);
  }

  /** The language behind SurveyJS's key {@code default}. */
  String standard() {
    return languages.contains(SHOWN_AS_DEFAULT) ? SHOWN_AS_DEFAULT : first();
  }

  /** A text that is shown as it is. */
  JsonElement plain(Wordings wordings) {
    return json(wordings, SurveyText::inert);
  }

  /** A text in a place where SurveyJS takes HTML. */
  JsonElement html(Wordings wordings) {
    return json(wordings, SurveyText::html);
  }

  private JsonElement json(Wordings wordings, UnaryOperator<String> safe) {
    String standard = safe.apply(wordings.inOrOriginal(standard()));
    if (languages.size() == 1) {
      return new JsonPrimitive(standard);
    }
    JsonObject object = new JsonObject();
    object.addProperty("default", standard);
    for (String language : languages) {
      Optional<String> text = wordings.in(language);
      if (text.isPresent() && !language.equals(SHOWN_AS_DEFAULT)) {
        object.addProperty(language, safe.apply(text.get()));
      }
    }
    return object;
  }

  static String inert(String text) {
    return text.replace("{", "{\u2060");
  }

  /** Text for HTML; line breaks stay to be seen. */
  static String html(String text) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\n' -> html.append("<br>");
        default -> html.append(text.charAt(i));
      }
    }
    return inert(html.toString());
  }

  /** A link in HTML; only its address where it is one that browsers open safely. */
  static String link(String address) {
    if (!address.toLowerCase(Locale.ROOT).matches("(https?|mailto):[^\\s]*")) {
      return html(address);
    }
    String target = html(address.replace("{", "%7B").replace("}", "%7D"));
    return "<a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a>"
        .formatted(target, html(address));
  }
}
