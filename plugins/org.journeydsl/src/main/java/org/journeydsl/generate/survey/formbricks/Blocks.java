package org.journeydsl.generate.survey.formbricks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.journeydsl.generate.Json;

/**
 * The cards of a form as blocks, whose logic leads from each to the next one that is shown.
 *
 * <p>The logic of a block says, in order, where to go on which condition; the first that holds
 * counts, and the card that is always shown comes last, as the fallback.
 */
record Blocks(String form, List<Card> cards, String ending, String callBack) {

  JsonArray json() {
    JsonArray blocks = new JsonArray();
    for (int i = 0; i < cards.size(); i++) {
      blocks.add(block(i));
    }
    return blocks;
  }

  private JsonObject block(int index) {
    Card card = cards.get(index);
    JsonObject block = new JsonObject();
    block.addProperty("id", id(card));
    block.addProperty("name", card.name());
    JsonArray elements = new JsonArray();
    elements.add(card.element());
    block.add("elements", elements);
    JsonArray logic = new JsonArray();
    for (Condition due : card.callBack()) {
      logic.add(rule(card, logic.size(), Condition.all(List.of(due)), toBeCalledBack()));
    }
    int next = index + 1;
    while (next < cards.size() && !cards.get(next).shown().isEmpty()) {
      if (mayBeShownAfter(index, cards.get(next))) {
        Condition shown = Condition.all(cards.get(next).shown());
        logic.add(rule(card, logic.size(), shown, jump(id(cards.get(next)))));
      }
      next++;
    }
    Json.put(block, "logic", logic);
    if (next > index + 1) {
      block.addProperty("logicFallback", next < cards.size() ? id(cards.get(next)) : ending);
    }
    return block;
  }

  /**
   * Whether its question stands here or before; one that was passed over has no answer to ask
   * about.
   */
  private boolean mayBeShownAfter(int index, Card card) {
    return card.asks().isEmpty()
        || cards.subList(0, index + 1).stream().anyMatch(each -> each.code().equals(card.asks()));
  }

  private String id(Card card) {
    return Cuid.of("block", form, card.code());
  }

  private JsonObject rule(Card card, int number, Condition condition, JsonObject action) {
    String place = form + " " + card.code() + " " + number;
    JsonObject rule = new JsonObject();
    rule.addProperty("id", Cuid.of("rule", place));
    rule.add("conditions", condition.json(place));
    action.addProperty("id", Cuid.of("action", place));
    JsonArray actions = new JsonArray();
    actions.add(action);
    rule.add("actions", actions);
    return rule;
  }

  private static JsonObject jump(String target) {
    JsonObject action = new JsonObject();
    action.addProperty("objective", "jumpToBlock");
    action.addProperty("target", target);
    return action;
  }

  private JsonObject toBeCalledBack() {
    JsonObject value = new JsonObject();
    value.addProperty("type", "static");
    value.addProperty("value", 1);
    JsonObject action = new JsonObject();
    action.addProperty("objective", "calculate");
    action.addProperty("variableId", callBack);
    action.addProperty("operator", "assign");
    action.add("value", value);
    return action;
  }
}
