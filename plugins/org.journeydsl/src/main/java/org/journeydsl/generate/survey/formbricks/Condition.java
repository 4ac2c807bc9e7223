package org.journeydsl.generate.survey.formbricks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.generate.Json;
import org.journeydsl.model.Range;

/** A condition of Formbricks' logic. */
sealed interface Condition {

  /** It as JSON; whatever has an id there gets one that hangs on its place. */
  JsonObject json(String place);

  /** Something compared with a value, or looked at without one. */
  record Single(String kind, String name, String operator, List<JsonElement> value)
      implements Condition {

    @Override
    public JsonObject json(String place) {
      JsonObject json = new JsonObject();
      json.addProperty("id", Cuid.of("condition", place));
      JsonObject left = new JsonObject();
      left.addProperty("type", kind);
      left.addProperty("value", name);
      json.add("leftOperand", left);
      json.addProperty("operator", operator);
      for (JsonElement each : value) {
        JsonObject right = new JsonObject();
        right.addProperty("type", "static");
        right.add("value", each);
        json.add("rightOperand", right);
      }
      return json;
    }
  }

  /** Several conditions, of which all or any must hold. */
  record Group(String connector, List<Condition> conditions) implements Condition {

    @Override
    public JsonObject json(String place) {
      JsonObject json = new JsonObject();
      json.addProperty("id", Cuid.of("group", place));
      json.addProperty("connector", connector);
      JsonArray all = new JsonArray();
      for (int i = 0; i < conditions.size(); i++) {
        all.add(conditions.get(i).json(place + "." + i));
      }
      json.add("conditions", all);
      return json;
    }
  }

  /** All of some conditions, as the group that Formbricks wants on top. */
  static Condition all(List<Condition> conditions) {
    return conditions.size() == 1 && conditions.get(0) instanceof Group group
        ? group
        : new Group("and", List.copyOf(conditions));
  }

  /** One of the names was given in the address, or none at all. */
  static Condition unknownOrAmong(String field, List<String> names) {
    List<Condition> any = new ArrayList<>();
    any.add(new Single("hiddenField", field, "isNotSet", List.of()));
    names.forEach(
        name ->
            any.add(new Single("hiddenField", field, "equals", List.of(new JsonPrimitive(name)))));
    return new Group("or", any);
  }

  static Condition answered(String code) {
    return new Single("element", code, "isSubmitted", List.of());
  }

  /**
   * An answer in a range. A skipped one counts as 0 in a comparison, so it must be there as well.
   */
  static Condition in(String code, Range range, RatingScale scale) {
    List<Condition> all = new ArrayList<>(List.of(answered(code)));
    if (range.low() > scale.range().low()) {
      all.add(compared(code, "isGreaterThanOrEqual", range.low()));
    }
    if (range.high() < scale.range().high()) {
      all.add(compared(code, "isLessThanOrEqual", range.high()));
    }
    return all(all);
  }

  private static Condition compared(String code, String operator, int value) {
    return new Single("element", code, operator, List.of(new JsonPrimitive(value)));
  }

  /** One of some choices. */
  static Condition among(String code, List<String> choices) {
    return new Single("element", code, "equalsOneOf", List.of(Json.texts(choices)));
  }
}
