package org.journeydsl.generate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** JSON as a file: indented, keys in the order in which they were put in, {@code \n} line ends. */
public final class Json {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Json() {}

  /**
   * The file's text. What could end a {@code <script>} that somebody puts it into, or hide in a
   * review by turning the writing direction, is written as a number; for a reader of JSON it is the
   * same.
   */
  public static String text(JsonElement json) {
    StringBuilder safe = new StringBuilder();
    String plain = GSON.toJson(json);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      // Outside of texts JSON has none of these, so every one of them stands in a text.
      if (c == '<' || isInvisible(c)) {
        safe.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.append('\n').toString();
  }

  private static boolean isInvisible(char c) {
    return c >= '\u007f' && c <= '\u009f'
        || c >= '\u200b' && c <= '\u200f'
        || c >= '\u2028' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u206f'
        || c == '\ufeff';
  }

  /** A list with one element for each value. */
  public static <T> JsonArray list(
      Collection<? extends T> values, Function<? super T, ? extends JsonElement> element) {
    JsonArray list = new JsonArray();
    values.forEach(value -> list.add(element.apply(value)));
    return list;
  }

  /** A list of texts. */
  public static JsonArray texts(Collection<String> values) {
    return list(values, com.google.gson.JsonPrimitive::new);
  }

  /** Puts a text in where there is one. */
  public static void put(JsonObject object, String key, Optional<String> text) {
    text.ifPresent(value -> object.addProperty(key, value));
  }

  /** Puts a list in where it holds something. */
  public static void put(JsonObject object, String key, JsonArray list) {
    if (!list.isEmpty()) {
      object.add(key, list);
    }
  }
}
