package org.journeydsl.generate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/**
 * YAML as a file: blocks for lists and objects, and every text in double quotation marks, which
 * YAML reads as JSON does. So no text is ever a number, a {@code yes}, a comment or an alias.
 */
public final class Yaml {

  private Yaml() {}

  /** The file's text. */
  public static String text(JsonObject root) {
    StringBuilder yaml = new StringBuilder();
    object(yaml, root, "");
    return yaml.toString();
  }

  private static void object(StringBuilder yaml, JsonObject object, String indent) {
    String before = "";
    for (Map.Entry<String, JsonElement> each : object.entrySet()) {
      yaml.append(before).append(key(each.getKey())).append(':');
      value(yaml, each.getValue(), indent);
      before = indent;
    }
  }

  private static void value(StringBuilder yaml, JsonElement value, String indent) {
    if (value instanceof JsonObject object && !object.isEmpty()) {
      yaml.append('\n').append(indent).append("  ");
      object(yaml, object, indent + "  ");
    } else if (value instanceof JsonArray array && !array.isEmpty()) {
      yaml.append('\n');
      for (JsonElement each : array) {
        yaml.append(indent).append("  - ");
        if (each instanceof JsonObject object && !object.isEmpty()) {
          object(yaml, object, indent + "    ");
        } else {
          yaml.append(scalar(each)).append('\n');
        }
      }
    } else {
      yaml.append(' ').append(scalar(value)).append('\n');
    }
  }

  private static String key(String key) {
    return key.matches("[a-z][A-Za-z0-9_]*") && !key.matches("y|n|yes|no|on|off|true|false|null")
        ? key
        : scalar(new com.google.gson.JsonPrimitive(key));
  }

  // JSON is YAML; what YAML wants written as a number, Json does. A comparison stays readable.
  private static String scalar(JsonElement value) {
    return Json.text(value)
        .stripTrailing()
        .replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u003c(?= )", "$1<");
  }
}
