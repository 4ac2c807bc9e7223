package org.journeydsl.generate.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Facts;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.json.JourneyDocument;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/** What templates read; {@code docs/formats/templates.md} describes it. */
final class TemplateModel {

  private TemplateModel() {}

  static Map<String, Object> of(ProjectModel project) {
    return Values.of(json(project));
  }

  static JsonObject json(ProjectModel project) {
    CodeMap codes = CodeMap.of(project);
    JsonObject model = new JsonObject();
    JsonObject about = new JsonObject();
    about.addProperty("name", project.name());
    about.add("languages", Json.texts(project.languages()));
    model.add("project", about);
    model.add("journeys", Json.list(project.journeys(), each -> journey(each, codes)));
    JsonArray kpis = KpiValues.of(project, codes);
    boolean counted = false;
    for (JsonElement kpi : kpis) {
      counted |= kpi.getAsJsonObject().get("counted").getAsBoolean();
    }
    model.add("kpis", kpis);
    model.addProperty("hasCounted", counted);
    model.add("model", JourneyDocument.of(project).json());
    return model;
  }

  private static JsonObject journey(Journey journey, CodeMap codes) {
    Journey whole = EffectiveJourney.of(journey).journey();
    JsonObject json = named(whole);
    json.addProperty("version", codes.version(journey).digits());
    json.add(
        "stages",
        Json.list(
            whole.getStages(),
            stage -> {
              JsonObject each = named(stage);
              each.add("touchpoints", touchpoints(stage));
              return each;
            }));
    return json;
  }

  private static JsonArray touchpoints(Stage stage) {
    return Json.list(stage.getTouchpoints(), (Touchpoint each) -> named(each));
  }

  private static JsonObject named(Named named) {
    JsonObject json = new JsonObject();
    json.addProperty("name", named.getName());
    json.addProperty("path", Paths.of(named));
    json.addProperty("title", Wordings.title(named).original());
    json.add("titles", Facts.wordings(Wordings.title(named)));
    return json;
  }
}
