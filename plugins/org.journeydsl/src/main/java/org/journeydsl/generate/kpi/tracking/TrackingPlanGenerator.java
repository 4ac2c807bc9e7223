package org.journeydsl.generate.kpi.tracking;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Facts;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.code.Codes;
import org.journeydsl.generate.code.Platform;
import org.journeydsl.generate.kpi.CountedKpi;
import org.journeydsl.generate.kpi.Places;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Touchpoint;

/**
 * Writes {@code tracking/}: a JSON Schema per touchpoint for its events, one for answers, and
 * {@code tracking-plan.json}, which says what to collect where and for which KPI.
 */
public final class TrackingPlanGenerator implements Generator {

  @Override
  public String id() {
    return "tracking-plan";
  }

  @Override
  public String description() {
    return "kpis/tracking/: which events to collect, as JSON Schema per touchpoint";
  }

  @Override
  public Generated generate(Source source) {
    ProjectModel project = source.project();
    CodeMap codes = CodeMap.of(project);
    Map<String, Touchpoint> places = new LinkedHashMap<>();
    Map<Touchpoint, Journey> journeys = new LinkedHashMap<>();
    for (Journey journey : project.journeys()) {
      for (Touchpoint touchpoint : Places.of(journey)) {
        if (places.putIfAbsent(Paths.identity(touchpoint), touchpoint) == null) {
          journeys.put(touchpoint, journey);
        }
      }
    }
    if (places.isEmpty()) {
      return Generated.of(List.of());
    }
    Codes files = Codes.of(Platform.FILE, places.keySet());
    List<CountedKpi> counted = CountedKpi.of(project, codes);
    List<GeneratedFile> made = new ArrayList<>();
    JsonArray events = new JsonArray();
    places.forEach(
        (identity, touchpoint) -> {
          String file = "events/" + files.of(identity) + ".schema.json";
          String version = codes.version(journeys.get(touchpoint)).digits();
          made.add(file(file, EventSchema.of(touchpoint, version)));
          events.add(event(touchpoint, identity, file, counted));
        });
    JsonObject plan = new JsonObject();
    plan.addProperty("format", 1);
    plan.add("events", events);
    AnswerSchema.of(project, codes)
        .ifPresent(
            schema -> {
              plan.addProperty("answers", "answer.schema.json");
              made.add(file("answer.schema.json", schema));
            });
    made.add(0, file("tracking-plan.json", plan));
    return Generated.of(made);
  }

  private static GeneratedFile file(String path, JsonObject content) {
    return GeneratedFile.text("kpis/tracking/" + path, Json.text(content));
  }

  private static JsonObject event(
      Touchpoint touchpoint, String identity, String file, List<CountedKpi> counted) {
    JsonObject object = new JsonObject();
    object.addProperty("touchpoint", Paths.of(touchpoint));
    if (!identity.equals(Paths.of(touchpoint))) {
      object.addProperty("identity", identity);
    }
    object.add("title", Facts.wordings(Wordings.title(touchpoint)));
    Json.put(object, "names", Json.texts(EventSchema.names(touchpoint)));
    object.addProperty("schema", file);
    JsonArray needs = new JsonArray();
    for (CountedKpi kpi : counted) {
      List<String> types = EventNeeds.of(kpi, identity);
      if (!types.isEmpty()) {
        JsonObject need = new JsonObject();
        need.addProperty("kpi", kpi.name());
        need.add("types", Json.texts(types));
        needs.add(need);
      }
    }
    Json.put(object, "neededBy", needs);
    return object;
  }
}
