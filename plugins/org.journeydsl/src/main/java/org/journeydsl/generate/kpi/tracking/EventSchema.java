package org.journeydsl.generate.kpi.tracking;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Json;
import org.journeydsl.model.Channel;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Event;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * JSON Schema (draft 2020-12) of an event at one touchpoint: a row of {@code journey_event}.
 *
 * <p>Nothing else may stand in an event: what is not in the plan is not collected, least of all
 * about a person.
 */
final class EventSchema {

  static final List<String> TYPES = List.of("enter", "complete", "abandon", "error", "contact");

  private EventSchema() {}

  static JsonObject of(Touchpoint touchpoint, String version) {
    JsonObject schema = head(Wordings.title(touchpoint).original());
    schema.addProperty(
        "description", "An event at " + Paths.of(touchpoint) + ": a row of journey_event.");
    schema.addProperty("type", "object");
    JsonObject properties = new JsonObject();
    properties.add("journey", constant(Paths.journey(touchpoint).getName()));
    properties.add("stage", constant(Paths.container(touchpoint, Stage.class).getName()));
    properties.add("touchpoint", constant(touchpoint.getName()));
    properties.add("type", choice(TYPES));
    properties.add(
        "subject_id", text("Whoever travels, under a pseudonym: no name, number or address."));
    JsonObject ts = text("When.");
    ts.addProperty("format", "date-time");
    properties.add("ts", ts);
    List<String> channels = channels(touchpoint);
    properties.add("channel", channels.isEmpty() ? text("Where.") : choice(channels));
    properties.add("journey_version", constant(version));
    properties.add("segment", text("The segment or persona, where known."));
    properties.add("language", text("BCP 47 tag of the language, where known."));
    List<String> names = names(touchpoint);
    if (!names.isEmpty()) {
      properties.add("event", choice(names));
    }
    schema.add("properties", properties);
    schema.add(
        "required", Json.texts(List.of("journey", "touchpoint", "type", "subject_id", "ts")));
    schema.addProperty("additionalProperties", false);
    return schema;
  }

  /** What analytics calls the touchpoint. */
  static List<String> names(Touchpoint touchpoint) {
    return JourneyParts.facts(touchpoint, Event.class).stream().map(Event::getEvent).toList();
  }

  static List<String> channels(Touchpoint touchpoint) {
    return JourneyParts.facts(touchpoint, ChannelUse.class).stream()
        .flatMap(use -> use.getChannels().stream())
        .map(Channel::getName)
        .distinct()
        .toList();
  }

  static JsonObject head(String title) {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.addProperty("title", title);
    return schema;
  }

  static JsonObject constant(String value) {
    JsonObject object = new JsonObject();
    object.addProperty("const", value);
    return object;
  }

  static JsonObject text(String description) {
    JsonObject object = new JsonObject();
    object.addProperty("type", "string");
    object.addProperty("minLength", 1);
    object.addProperty("description", description);
    return object;
  }

  static JsonObject choice(List<String> values) {
    JsonObject object = new JsonObject();
    JsonArray all = Json.texts(values);
    object.add("enum", all);
    return object;
  }
}
