package org.journeydsl.generate.survey.formbricks;

import static org.journeydsl.generate.survey.formbricks.FormbricksRules.all;
import static org.journeydsl.generate.survey.formbricks.FormbricksRules.only;
import static org.journeydsl.generate.survey.formbricks.FormbricksRules.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Formbricks was seen to enforce about the logic of blocks. */
final class FormbricksLogicRules {

  private static final Set<String> COMPARED = Set.of("nps", "csat", "ces", "rating");
  private static final Set<String> ALONE = Set.of("isSubmitted", "isNotSet");

  private final JsonObject survey;
  private final List<String> blocks = new ArrayList<>();
  private final Map<String, JsonObject> asked = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private FormbricksLogicRules(JsonObject survey) {
    this.survey = survey;
  }

  static void check(JsonObject survey) {
    FormbricksLogicRules rules = new FormbricksLogicRules(survey);
    all(survey, "blocks").forEach(block -> rules.blocks.add(text(block, "id")));
    List<String> targets = new ArrayList<>(rules.blocks);
    all(survey, "endings").forEach(ending -> targets.add(text(ending, "id")));
    all(survey, "blocks").forEach(block -> rules.block(block, targets));
  }

  private void block(JsonObject block, List<String> targets) {
    all(block, "elements").forEach(element -> asked.put(text(element, "id"), element));
    // Only onwards: a circle is refused.
    List<String> onwards = targets.subList(blocks.indexOf(text(block, "id")) + 1, targets.size());
    for (JsonObject rule : all(block, "logic")) {
      only(rule, Set.of("id", "conditions", "actions"), Set.of());
      id(rule);
      group(rule.getAsJsonObject("conditions"));
      assertEquals(1, all(rule, "actions").size());
      action(all(rule, "actions").get(0), onwards);
    }
    if (block.has("logicFallback")) {
      assertTrue(block.has("logic"), "a fallback needs logic");
      assertTrue(onwards.contains(text(block, "logicFallback")));
    }
  }

  private void action(JsonObject action, List<String> onwards) {
    id(action);
    if (text(action, "objective").equals("jumpToBlock")) {
      only(action, Set.of("id", "objective", "target"), Set.of());
      assertTrue(onwards.contains(text(action, "target")), action.toString());
      return;
    }
    only(action, Set.of("id", "objective", "variableId", "operator", "value"), Set.of());
    assertEquals("calculate", text(action, "objective"));
    assertEquals("assign", text(action, "operator"));
    JsonObject variable =
        all(survey, "variables").stream()
            .filter(each -> text(each, "id").equals(text(action, "variableId")))
            .findFirst()
            .orElseThrow();
    assertEquals("number", text(variable, "type"));
  }

  private void group(JsonObject group) {
    only(group, Set.of("id", "connector", "conditions"), Set.of());
    id(group);
    assertTrue(Set.of("and", "or").contains(text(group, "connector")));
    assertFalse(all(group, "conditions").isEmpty());
    for (JsonObject each : all(group, "conditions")) {
      if (each.has("conditions")) {
        group(each);
      } else {
        condition(each);
      }
    }
  }

  private void condition(JsonObject condition) {
    only(condition, Set.of("id", "leftOperand", "operator"), Set.of("rightOperand"));
    id(condition);
    JsonObject left = condition.getAsJsonObject("leftOperand");
    String operator = text(condition, "operator");
    assertEquals(ALONE.contains(operator), !condition.has("rightOperand"));
    if (text(left, "type").equals("hiddenField")) {
      assertTrue(Set.of("equals", "isNotSet").contains(operator), operator);
      assertTrue(
          survey
              .getAsJsonObject("hiddenFields")
              .getAsJsonArray("fieldIds")
              .contains(left.get("value")));
      return;
    }
    assertEquals("element", text(left, "type"));
    JsonObject element = asked.get(text(left, "value"));
    assertTrue(element != null, "asked here or before: " + left);
    switch (operator) {
      case "isSubmitted" -> {}
      case "isGreaterThanOrEqual", "isLessThanOrEqual" ->
          assertTrue(COMPARED.contains(text(element, "type")), condition.toString());
      case "equalsOneOf" -> {
        assertEquals("multipleChoiceSingle", text(element, "type"));
        List<String> choices =
            all(element, "choices").stream().map(each -> text(each, "id")).toList();
        for (JsonElement value :
            condition.getAsJsonObject("rightOperand").getAsJsonArray("value")) {
          assertTrue(choices.contains(value.getAsString()), value.getAsString());
        }
      }
      default -> throw new AssertionError(operator + " is not for elements");
    }
  }

  private void id(JsonObject json) {
    assertTrue(text(json, "id").matches("[a-z][0-9a-z]{23}"), text(json, "id"));
    assertTrue(ids.add(text(json, "id")), "twice: " + json);
  }
}
