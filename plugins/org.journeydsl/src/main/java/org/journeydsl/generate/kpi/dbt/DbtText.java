package org.journeydsl.generate.kpi.dbt;

import com.google.gson.JsonObject;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.kpi.KpiAround;
import org.journeydsl.model.Amount;

/** What both specifications say about a metric in the words of the journey. */
final class DbtText {

  private DbtText() {}

  static String label(Metric metric) {
    String title = plain(Wordings.title(metric.kpi().figures().kpi()).original());
    return metric.isFigure() ? title : title + " (p90)";
  }

  /** Baseline, target, owner and link, where dbt keeps what it has no word for. */
  static JsonObject config(Metric metric) {
    JsonObject meta = new JsonObject();
    meta.addProperty("kpi", plain(metric.kpi().name()));
    meta.addProperty("unit", metric.kpi().unit().word());
    KpiFigures figures = metric.kpi().figures();
    KpiAround around = KpiAround.of(figures.kpi());
    if (metric.isFigure()) {
      figures.baseline().ifPresent(each -> figure(meta, "baseline", "baseline_on", each, metric));
      figures.target().ifPresent(each -> figure(meta, "target", "target_by", each, metric));
      limit(meta, "alert_below", around.below(), metric);
      limit(meta, "alert_above", around.above(), metric);
    }
    put(meta, "owner", around.owner());
    put(meta, "link", around.link());
    JsonObject config = new JsonObject();
    config.add("meta", meta);
    return config;
  }

  private static void figure(
      JsonObject meta, String key, String day, Figure figure, Metric metric) {
    meta.addProperty(key, metric.kpi().unit().number(figure.amount()));
    figure.date().ifPresent(each -> meta.addProperty(day, each.toString()));
  }

  private static void limit(
      JsonObject meta, String key, java.util.Optional<Amount> limit, Metric metric) {
    limit.ifPresent(each -> meta.addProperty(key, metric.kpi().unit().number(each)));
  }

  private static void put(JsonObject object, String key, String text) {
    if (!text.isEmpty()) {
      object.addProperty(key, plain(text));
    }
  }

  /** A text that Jinja, through which dbt reads its files, takes for itself. */
  static String plain(String text) {
    return text.replaceAll("\\{(?=[{%#])", "{{ '{' }}");
  }
}
