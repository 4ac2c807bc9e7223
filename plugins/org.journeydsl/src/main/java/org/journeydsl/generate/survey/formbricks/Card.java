package org.journeydsl.generate.survey.formbricks;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * A card of the form: one element, which Formbricks keeps in a block of its own.
 *
 * @param name what the editor calls the block
 * @param element what is asked
 * @param shown what must hold for it to be shown; nothing where it always is
 * @param asks the code of the question whose answer {@code shown} looks at; empty where it looks at
 *     the address only
 * @param callBack answers after which somebody is called back
 */
record Card(
    String name, JsonObject element, List<Condition> shown, String asks, List<Condition> callBack) {

  static Card always(String name, JsonObject element) {
    return new Card(name, element, List.of(), "", List.of());
  }

  String code() {
    return element.get("id").getAsString();
  }
}
