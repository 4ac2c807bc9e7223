package org.journeydsl.generate.template;

import com.google.gson.JsonPrimitive;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.journeydsl.generate.Json;

/**
 * What keeps a value of the model a value in the file that it lands in, by the file's ending. A
 * kind of file that is not here is refused: so no template makes a script.
 */
final class Escaping {

  private static final Map<String, Mustache.Escaper> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("html", Escapers.HTML),
              Map.entry("xml", Escapers.HTML),
              Map.entry("svg", Escapers.HTML),
              Map.entry("json", Escaping::quoted),
              Map.entry("yaml", Escaping::quoted),
              Map.entry("yml", Escaping::quoted),
              Map.entry("csv", Escaping::cell),
              Map.entry("sql", text -> text.replace("'", "''")),
              Map.entry("md", Escaping::markdown),
              Map.entry("txt", text -> text)));

  private Escaping() {}

  /** The escaping for a file; empty where its kind is none that templates make. */
  static Optional<Mustache.Escaper> of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KINDS.get(ending));
  }

  /** The kinds of files that templates make, for messages. */
  static String kinds() {
    return "." + String.join(", .", KINDS.keySet());
  }

  /** For a place between the double quotation marks of JSON and of YAML. */
  private static String quoted(String text) {
    String json = Json.text(new JsonPrimitive(text)).stripTrailing();
    return json.substring(1, json.length() - 1);
  }

  /** For a place between double quotation marks; what a spreadsheet would run is a text. */
  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.replace("\"", "\"\"");
  }

  private static String markdown(String text) {
    return text.replaceAll("[\\\\`*_{}\\[\\]<>|#&~!$]", "\\\\$0").replaceAll("\\s+", " ");
  }
}
