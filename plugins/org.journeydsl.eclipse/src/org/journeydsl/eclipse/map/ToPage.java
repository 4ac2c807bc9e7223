package org.journeydsl.eclipse.map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.journeydsl.ide.preview.MapAnswer;

/** What the page is told; what it understands stands in {@code preview.js}. */
final class ToPage {

  private final Surface surface;

  /** The map that the page shows, and the part of it that its language is; empty before. */
  private String page = "";

  private String fragment = "";

  /** Whose map that is: its file and the name of the journey. */
  private String whose = "";

  ToPage(Surface surface) {
    this.surface = surface;
  }

  /** Shows a drawing of a file; or, where it failed before there was any, what hinders it. */
  void draw(MapAnswer answer, TextDocumentIdentifier text) {
    if (answer.html() == null) {
      empty(answer.problem());
      return;
    }
    String now = text.getUri() + "#" + answer.journey();
    if (!now.equals(whose)) {
      empty(""); // Another map begins at its top; the same one stays where its reader is.
      whose = now;
    }
    if (!answer.html().equals(page)) {
      page = answer.html();
      JsonObject message = message("map");
      message.addProperty("html", page);
      JsonArray elements = new JsonArray();
      answer.elements().forEach(each -> elements.add(each.element()));
      message.add("elements", elements);
      surface.tell(message);
    }
    if (!answer.fragment().equals(fragment)) {
      fragment = answer.fragment();
      tell("language", "fragment", fragment);
    }
    tell("problem", "text", answer.problem() == null ? "" : answer.problem());
  }

  /** Shows a sentence in the place of a map. */
  void empty(String sentence) {
    page = "";
    fragment = "";
    whose = "";
    tell("empty", "text", sentence);
  }

  /** Marks an element of the map; none for null. */
  void select(String element) {
    tell("select", "id", element);
  }

  /** Shows everything as many times larger than usual. */
  void zoom(double factor) {
    JsonObject message = message("zoom");
    message.addProperty("factor", factor);
    surface.tell(message);
  }

  void dark(boolean dark) {
    JsonObject message = message("theme");
    message.addProperty("dark", dark);
    surface.tell(message);
  }

  private void tell(String type, String name, String value) {
    JsonObject message = message(type);
    message.addProperty(name, value);
    surface.tell(message);
  }

  private static JsonObject message(String type) {
    JsonObject message = new JsonObject();
    message.addProperty("type", type);
    return message;
  }
}
