package org.journeydsl.generate.kpi.prometheus;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.Yaml;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.kpi.CountedKpi;
import org.journeydsl.generate.kpi.KpiAround;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Kpi;

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
    CodeMap codes = CodeMap.of(project);
    List<CountedKpi> counted = CountedKpi.of(project, codes);
    Expressions expressions = new Expressions(project);
    JsonArray records = new JsonArray();
    JsonArray alerts = new JsonArray();
    for (Kpi kpi : project.kpis()) {
      Optional<CountedKpi> count =
          counted.stream().filter(each -> each.figures().kpi() == kpi).findFirst();
      count.ifPresent(each -> records.add(record("journey:kpi_figure", kpi, expressions.of(each))));
      KpiFigures figures = KpiFigures.of(kpi);
      constant(records, "journey:kpi_baseline", kpi, figures.baseline(), count);
      constant(records, "journey:kpi_target", kpi, figures.target(), count);
      KpiAround around = KpiAround.of(kpi);
      around
          .below()
          .ifPresent(each -> alerts.add(alert(kpi, codes, count, "below", "<", each, around)));
      around
          .above()
          .ifPresent(each -> alerts.add(alert(kpi, codes, count, "above", ">", each, around)));
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

  private static JsonObject record(String name, Kpi kpi, String expression) {
    JsonObject rule = new JsonObject();
    rule.addProperty("record", name);
    rule.addProperty("expr", expression);
    JsonObject labels = new JsonObject();
    labels.addProperty("kpi", Paths.identity(kpi));
    rule.add("labels", labels);
    return rule;
  }

  private static void constant(
      JsonArray rules, String name, Kpi kpi, Optional<Figure> figure, Optional<CountedKpi> count) {
    figure.ifPresent(
        each -> rules.add(record(name, kpi, "vector(" + number(each.amount(), count) + ")")));
  }

  private static JsonObject alert(
      Kpi kpi,
      CodeMap codes,
      Optional<CountedKpi> count,
      String word,
      String sign,
      Amount limit,
      KpiAround around) {
    JsonObject rule = new JsonObject();
    rule.addProperty("alert", "journey_kpi_" + codes.of(kpi) + "_" + word);
    // What cannot be counted from events is watched where whoever measures it tells it.
    String series = count.isPresent() ? "journey:kpi_figure" : "journey_kpi_figure";
    rule.addProperty(
        "expr",
        "%s{%s} %s %s"
            .formatted(
                series,
                PromQl.is("kpi", List.of(Paths.identity(kpi))),
                sign,
                number(limit, count)));
    rule.addProperty("for", "1h");
    JsonObject labels = new JsonObject();
    labels.addProperty("severity", "warning");
    labels.addProperty("kpi", PromQl.untemplated(Paths.identity(kpi)));
    rule.add("labels", labels);
    JsonObject notes = new JsonObject();
    note(notes, "summary", Wordings.title(kpi).original() + ": " + word + " " + text(limit));
    KpiFigures figures = KpiFigures.of(kpi);
    figures.baseline().ifPresent(each -> note(notes, "baseline", dated(each, " on ")));
    figures.target().ifPresent(each -> note(notes, "target", dated(each, " by ")));
    note(notes, "owner", around.owner());
    note(notes, "link", around.link());
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

  private static String number(Amount amount, Optional<CountedKpi> count) {
    BigDecimal number = count.map(each -> each.unit().number(amount)).orElse(amount.number());
    return number.toPlainString();
  }
}
