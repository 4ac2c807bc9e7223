package org.journeydsl.generate.kpi.prometheus;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.Yaml;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.kpi.KpiAround;
import org.journeydsl.generate.kpi.KpiSheet;
import org.journeydsl.model.Amount;

/**
 * Writes {@code kpis/prometheus.rules.yaml}: each KPI as a recorded figure beside its baseline and
 * target, and each {@code alert} as an alert.
 */
public final class PrometheusGenerator implements Generator {

  @Override
  public String id() {
    return "prometheus";
  }

  @Override
  public String description() {
    return "kpis/prometheus.rules.yaml: KPIs as recording rules, and their alerts";
  }

  @Override
  public Generated generate(Source source) {
    ProjectModel project = source.project();
    if (project.kpis().isEmpty()) {
      return Generated.of(List.of());
    }
    Expressions expressions = new Expressions(project);
    JsonArray records = new JsonArray();
    JsonArray alerts = new JsonArray();
    for (KpiSheet sheet : KpiSheet.of(project, CodeMap.of(project))) {
      KpiFigures figures = sheet.figures();
      sheet
          .counted()
          .ifPresent(
              each -> records.add(record("journey:kpi_figure", sheet, expressions.of(each))));
      constant(records, "journey:kpi_baseline", sheet, figures.baseline());
      constant(records, "journey:kpi_target", sheet, figures.target());
      records.add(words(sheet));
      KpiAround around = sheet.around();
      around.below().ifPresent(each -> alerts.add(alert(sheet, "below", "<", each)));
      around.above().ifPresent(each -> alerts.add(alert(sheet, "above", ">", each)));
    }
    JsonArray groups = new JsonArray();
    group(groups, "journey-kpis", records);
    group(groups, "journey-alerts", alerts);
    if (groups.isEmpty()) {
      return Generated.of(List.of());
    }
    JsonObject root = new JsonObject();
    root.add("groups", groups);
    return Generated.of(List.of(GeneratedFile.text("kpis/prometheus.rules.yaml", Yaml.text(root))));
  }

  private static void group(JsonArray groups, String name, JsonArray rules) {
    if (!rules.isEmpty()) {
      JsonObject group = new JsonObject();
      group.addProperty("name", name);
      group.addProperty("interval", "5m");
      group.add("rules", rules);
      groups.add(group);
    }
  }

  private static JsonObject record(String name, KpiSheet sheet, String expression) {
    JsonObject rule = new JsonObject();
    rule.addProperty("record", name);
    rule.addProperty("expr", expression);
    JsonObject labels = new JsonObject();
    labels.addProperty("kpi", sheet.name());
    rule.add("labels", labels);
    return rule;
  }

  private static void constant(
      JsonArray rules, String name, KpiSheet sheet, Optional<Figure> figure) {
    sheet
        .number(figure)
        .ifPresent(each -> rules.add(record(name, sheet, "vector(" + each.toPlainString() + ")")));
  }

  /** What Prometheus has no number for stands in labels of a series that is always 1. */
  private static JsonObject words(KpiSheet sheet) {
    JsonObject rule = record("journey:kpi_info", sheet, "vector(1)");
    JsonObject labels = rule.getAsJsonObject("labels");
    labels.addProperty("title", sheet.title());
    KpiSheet.day(sheet.figures().baseline())
        .ifPresent(each -> labels.addProperty("baseline_on", each));
    KpiSheet.day(sheet.figures().target()).ifPresent(each -> labels.addProperty("target_by", each));
    label(labels, "owner", sheet.around().owner());
    label(labels, "link", sheet.around().link());
    return rule;
  }

  private static void label(JsonObject labels, String name, String text) {
    if (!text.isEmpty()) {
      labels.addProperty(name, text);
    }
  }

  private static JsonObject alert(KpiSheet sheet, String word, String sign, Amount limit) {
    JsonObject rule = new JsonObject();
    rule.addProperty("alert", "journey_kpi_" + sheet.code() + "_" + word);
    // What cannot be counted from events is watched where whoever measures it tells it.
    String series = sheet.counted().isPresent() ? "journey:kpi_figure" : "journey_kpi_figure";
    rule.addProperty(
        "expr",
        "%s{%s} %s %s"
            .formatted(
                series,
                PromQl.is("kpi", List.of(sheet.name())),
                sign,
                sheet.number(limit).toPlainString()));
    rule.addProperty("for", "1h");
    JsonObject labels = new JsonObject();
    labels.addProperty("severity", "warning");
    labels.addProperty("kpi", PromQl.untemplated(sheet.name()));
    rule.add("labels", labels);
    JsonObject notes = new JsonObject();
    note(notes, "summary", sheet.title() + ": " + word + " " + text(limit));
    KpiFigures figures = sheet.figures();
    figures.baseline().ifPresent(each -> note(notes, "baseline", dated(each, " on ")));
    figures.target().ifPresent(each -> note(notes, "target", dated(each, " by ")));
    note(notes, "owner", sheet.around().owner());
    note(notes, "link", sheet.around().link());
    rule.add("annotations", notes);
    return rule;
  }

  private static void note(JsonObject notes, String key, String text) {
    if (!text.isEmpty()) {
      notes.addProperty(key, PromQl.untemplated(text));
    }
  }

  private static String dated(Figure figure, String word) {
    return text(figure.amount()) + figure.date().map(day -> word + day).orElse("");
  }

  private static String text(Amount amount) {
    return amount.number().toPlainString()
        + (amount.unit().equals("%") ? "%" : amount.unit().isEmpty() ? "" : " " + amount.unit());
  }
}
