package org.journeydsl.generate.survey.formbricks;

import static org.journeydsl.generate.survey.formbricks.FormbricksRules.all;
import static org.journeydsl.generate.survey.formbricks.FormbricksRules.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody who fills a survey in, led from card to card as Formbricks' program leads people: all
 * rules of a block are looked at, the first jump counts, then the fallback, then the next block.
 *
 * @param fields hidden fields by name
 * @param answers by an element's id: a number, or the id of a choice; whatever is not here is left
 *     unanswered
 */
record Respondent(Map<String, String> fields, Map<String, Object> answers) {

  /** What somebody saw, in order, and whether somebody shall call. */
  record Walk(List<String> seen, boolean callBack) {}

  Walk through(JsonObject survey) {
    List<JsonObject> blocks = all(survey, "blocks");
    List<String> ids = blocks.stream().map(block -> text(block, "id")).toList();
    List<String> seen = new ArrayList<>();
    boolean callBack = false;
    int at = 0;
    while (at >= 0 && at < blocks.size()) {
      JsonObject block = blocks.get(at);
      seen.add(text(all(block, "elements").get(0), "id"));
      String target = null;
      for (JsonObject rule : all(block, "logic")) {
        if (holds(rule.getAsJsonObject("conditions"), seen)) {
          JsonObject action = all(rule, "actions").get(0);
          callBack |= text(action, "objective").equals("calculate");
          if (target == null && action.has("target")) {
            target = text(action, "target");
          }
        }
      }
      if (target == null && block.has("logicFallback")) {
        target = text(block, "logicFallback");
      }
      at = target == null ? at + 1 : ids.indexOf(target);
    }
    return new Walk(seen, callBack);
  }

  private boolean holds(JsonObject condition, List<String> seen) {
    if (condition.has("conditions")) {
      List<JsonObject> parts = all(condition, "conditions");
      return text(condition, "connector").equals("or")
          ? parts.stream().anyMatch(each -> holds(each, seen))
          : parts.stream().allMatch(each -> holds(each, seen));
    }
    JsonObject left = condition.getAsJsonObject("leftOperand");
    String name = text(left, "value");
    boolean field = text(left, "type").equals("hiddenField");
    Object value = field ? fields.get(name) : seen.contains(name) ? answers.get(name) : null;
    JsonElement right =
        condition.has("rightOperand")
            ? condition.getAsJsonObject("rightOperand").get("value")
            : null;
    return switch (text(condition, "operator")) {
      case "isSubmitted" -> value != null;
      case "isNotSet" -> value == null;
      case "equals" -> right.getAsString().equals(value);
      case "equalsOneOf" ->
          value != null
              && right.getAsJsonArray().asList().stream()
                  .anyMatch(each -> each.getAsString().equals(value));
      // In its program what is skipped is an empty text, and counts as 0.
      case "isGreaterThanOrEqual" -> number(value) >= right.getAsInt();
      case "isLessThanOrEqual" -> number(value) <= right.getAsInt();
      default -> throw new AssertionError(condition.toString());
    };
  }

  private static int number(Object value) {
    return value == null ? 0 : (Integer) value;
  }
}
