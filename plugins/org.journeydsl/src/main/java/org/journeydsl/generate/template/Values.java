package org.journeydsl.generate.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as the maps, lists, texts and truths that a template sees. */
final class Values {

  private Values() {}

  static Map<String, Object> of(JsonObject object) {
    Map<String, Object> values = new LinkedHashMap<>();
    object.entrySet().forEach(each -> values.put(each.getKey(), of(each.getValue())));
    object
        .entrySet()
        .forEach(
            each -> {
              if (each.getValue() instanceof JsonArray array) {
                byType(array).ifPresent(types -> values.put(each.getKey() + "ByType", types));
              }
            });
    return values;
  }

  /** A language without conditions cannot choose the pains among the facts, so they are chosen. */
  private static java.util.Optional<Map<String, Object>> byType(JsonArray array) {
    Map<String, Object> types = new LinkedHashMap<>();
    for (JsonElement each : array) {
      if (each instanceof JsonObject object && object.has("type")) {
        @SuppressWarnings("unchecked")
        List<Object> list =
            (List<Object>)
                types.computeIfAbsent(
                    object.get("type").getAsString(), key -> new ArrayList<Object>());
        list.add(of(object));
      }
    }
    return types.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(types);
  }

  private static Object of(JsonElement value) {
    if (value instanceof JsonObject object) {
      return of(object);
    }
    if (value instanceof JsonArray array) {
      List<Object> list = new ArrayList<>();
      array.forEach(each -> list.add(of(each)));
      return list;
    }
    JsonPrimitive primitive = value.getAsJsonPrimitive();
    return primitive.isBoolean()
        ? (Object) primitive.getAsBoolean()
        : primitive.isNumber()
            ? primitive.getAsBigDecimal().toPlainString()
            : primitive.getAsString();
  }
}
