package org.journeydsl.generate.kpi.dbt;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.Json;

/** The properties file in either specification. */
final class DbtProperties {

  static final String MODEL = "journey_kpi_case";
  private static final String TIME = "happened_on";
  private static final List<String> CATEGORIES =
      List.of("kpi", "segment", "channel", "language", "journey_version");

  private DbtProperties() {}

  private static JsonObject object(String... pairs) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      object.addProperty(pairs[i], pairs[i + 1]);
    }
    return object;
  }

  private static JsonObject with(JsonObject object, String key, com.google.gson.JsonElement value) {
    object.add(key, value);
    return object;
  }

  private static JsonArray list(JsonObject... objects) {
    return Json.list(List.of(objects), each -> each);
  }

  private static JsonObject root() {
    JsonObject root = new JsonObject();
    root.addProperty("version", 2);
    JsonObject source = object("name", "journey");
    source.add("tables", list(object("name", "journey_series")));
    root.add("sources", list(source));
    return root;
  }

  private static JsonObject model() {
    return object("name", MODEL, "description", "One row per case that a KPI counts.");
  }

  // ------------------------------------------------------------------------------ up to Core 1.11

  static JsonObject upTo111(List<Metric> metrics) {
    JsonObject semantic = object("name", MODEL, "model", "ref('" + MODEL + "')");
    semantic.add("defaults", object("agg_time_dimension", TIME));
    semantic.add(
        "entities", list(object("name", "journey_case", "type", "primary", "expr", "case_id")));
    List<JsonObject> dimensions = new ArrayList<>();
    JsonObject time = object("name", TIME, "type", "time");
    dimensions.add(with(time, "type_params", object("time_granularity", "day")));
    CATEGORIES.forEach(each -> dimensions.add(object("name", each, "type", "categorical")));
    semantic.add("dimensions", list(dimensions.toArray(new JsonObject[0])));
    JsonArray measures = new JsonArray();
    JsonArray all = new JsonArray();
    for (Metric metric : metrics) {
      for (Metric.Part part : metric.parts()) {
        JsonObject measure =
            object("name", part.name(), "agg", part.aggregation(), "expr", part.expression());
        part.percentile()
            .ifPresent(
                each -> {
                  JsonObject parameters = new JsonObject();
                  parameters.addProperty("percentile", each);
                  parameters.addProperty("use_discrete_percentile", false);
                  measure.add("agg_params", parameters);
                });
        // What a ratio or a formula is made of has to be a metric too.
        if (!metric.expression().isEmpty()) {
          measure.addProperty("create_metric", true);
        }
        measures.add(measure);
      }
      all.add(upTo111(metric));
    }
    semantic.add("measures", measures);
    JsonObject root = root();
    root.add("models", list(model()));
    root.add("semantic_models", list(semantic));
    root.add("metrics", all);
    return root;
  }

  private static JsonObject upTo111(Metric metric) {
    JsonObject json = object("name", metric.name(), "label", DbtText.label(metric));
    List<Metric.Part> parts = metric.parts();
    JsonObject parameters = new JsonObject();
    if (metric.expression().isEmpty()) {
      json.addProperty("type", "simple");
      parameters.addProperty("measure", parts.get(0).name());
    } else if (metric.expression().equals(Metric.RATIO)) {
      json.addProperty("type", "ratio");
      parameters.addProperty("numerator", parts.get(0).name());
      parameters.addProperty("denominator", parts.get(1).name());
    } else {
      json.addProperty("type", "derived");
      parameters.addProperty("expr", metric.expression());
      parameters.add("metrics", Json.list(parts, each -> object("name", each.name())));
    }
    json.add("type_params", parameters);
    json.add("config", DbtText.config(metric));
    return json;
  }

  // ------------------------------------------------------------------------------- from Core 1.12

  static JsonObject from112(List<Metric> metrics) {
    JsonObject model = model();
    JsonObject semantic = new JsonObject();
    semantic.addProperty("enabled", true);
    model.add("semantic_model", semantic);
    model.addProperty("agg_time_dimension", TIME);
    List<JsonObject> columns = new ArrayList<>();
    columns.add(
        with(
            object("name", "case_id"),
            "entity",
            object("type", "primary", "name", "journey_case")));
    columns.add(
        with(object("name", TIME, "granularity", "day"), "dimension", object("type", "time")));
    CATEGORIES.forEach(
        each ->
            columns.add(with(object("name", each), "dimension", object("type", "categorical"))));
    model.add("columns", list(columns.toArray(new JsonObject[0])));
    JsonArray all = new JsonArray();
    for (Metric metric : metrics) {
      if (metric.expression().isEmpty()) {
        Metric.Part part = metric.parts().get(0);
        JsonObject json = object("name", metric.name(), "label", DbtText.label(metric));
        json.addProperty("type", "simple");
        json.addProperty("agg", part.aggregation());
        part.percentile()
            .ifPresent(
                each -> {
                  json.addProperty("percentile", each);
                  json.addProperty("percentile_type", "continuous");
                });
        json.addProperty("expr", part.expression());
        all.add(with(json, "config", DbtText.config(metric)));
      } else {
        metric.parts().forEach(each -> all.add(part(each)));
        all.add(from112(metric));
      }
    }
    model.add("metrics", all);
    JsonObject root = root();
    root.add("models", list(model));
    return root;
  }

  private static JsonObject part(Metric.Part part) {
    return object(
        "name",
        part.name(),
        "type",
        "simple",
        "agg",
        part.aggregation(),
        "expr",
        part.expression());
  }

  private static JsonObject from112(Metric metric) {
    JsonObject json = object("name", metric.name(), "label", DbtText.label(metric));
    if (metric.expression().equals(Metric.RATIO)) {
      json.addProperty("type", "ratio");
      json.addProperty("numerator", metric.parts().get(0).name());
      json.addProperty("denominator", metric.parts().get(1).name());
    } else {
      json.addProperty("type", "derived");
      json.addProperty("expr", metric.expression());
      json.add("input_metrics", Json.list(metric.parts(), each -> object("name", each.name())));
    }
    json.add("config", DbtText.config(metric));
    return json;
  }
}
