package org.journeydsl.generate.template;

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
import org.journeydsl.generate.Facts;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.kpi.CountedKpi;
import org.journeydsl.generate.kpi.KpiAround;
import org.journeydsl.generate.kpi.KpiFormula;
import org.journeydsl.generate.kpi.KpiUnit;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Direction;
import org.journeydsl.model.Kpi;

/** KPIs as templates read them: figures in the unit that is counted, and a flag for each choice. */
final class KpiValues {

  private KpiValues() {}

  static JsonArray of(ProjectModel project, CodeMap codes) {
    List<CountedKpi> counted = CountedKpi.of(project, codes);
    JsonArray all = new JsonArray();
    for (Kpi kpi : project.kpis()) {
      Optional<CountedKpi> count =
          counted.stream().filter(each -> each.figures().kpi() == kpi).findFirst();
      all.add(kpi(kpi, count, codes.of(kpi), all.size()));
    }
    return all;
  }

  private static JsonObject kpi(Kpi kpi, Optional<CountedKpi> count, String code, int index) {
    KpiFigures figures = KpiFigures.of(kpi);
    KpiAround around = KpiAround.of(kpi);
    Optional<KpiUnit> unit = count.map(CountedKpi::unit);
    JsonObject json = new JsonObject();
    json.addProperty("name", Paths.identity(kpi));
    json.addProperty("title", Wordings.title(kpi).original());
    json.add("titles", Facts.wordings(Wordings.title(kpi)));
    json.addProperty("plainTitle", Wordings.title(kpi).original().replaceAll("[{}$]", ""));
    json.addProperty("code", "kpi_" + code);
    json.addProperty("slug", "kpi-" + code.replace('_', '-'));
    json.addProperty("number", index + 1);
    json.addProperty("x", index % 2 * 12);
    json.addProperty("y", index / 2 * 8);
    json.addProperty("counted", count.isPresent());
    count.ifPresent(
        each -> {
          json.addProperty("measure", each.measure());
          json.addProperty("unit", each.unit().word());
          json.addProperty(each.unit().word(), true);
          json.addProperty("sql", KpiFormula.of(each));
          json.add(
              "ways",
              Json.list(
                  each.ways(),
                  way -> {
                    JsonObject ends = new JsonObject();
                    ends.addProperty("from", way.from());
                    ends.addProperty("to", way.to());
                    return ends;
                  }));
        });
    Json.put(json, "better", figures.better().map(Direction::getLiteral));
    figures.better().ifPresent(each -> json.addProperty(each.getLiteral(), true));
    figure(json, "baseline", "baselineOn", figures.baseline(), unit);
    figure(json, "target", "targetBy", figures.target(), unit);
    around.below().ifPresent(each -> json.addProperty("alertBelow", number(each, unit)));
    around.above().ifPresent(each -> json.addProperty("alertAbove", number(each, unit)));
    json.addProperty("owner", around.owner());
    json.addProperty("link", around.link());
    json.add("links", Json.texts(around.links()));
    return json;
  }

  private static void figure(
      JsonObject json, String key, String day, Optional<Figure> figure, Optional<KpiUnit> unit) {
    figure.ifPresent(each -> json.addProperty(key, number(each.amount(), unit)));
    figure.flatMap(Figure::date).ifPresent(each -> json.addProperty(day, each.toString()));
  }

  private static BigDecimal number(Amount amount, Optional<KpiUnit> unit) {
    return unit.map(each -> each.number(amount)).orElse(amount.number());
  }
}
