package org.journeydsl.generate.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.Facts;
import org.journeydsl.generate.Json;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.generate.kpi.KpiAround;
import org.journeydsl.generate.kpi.KpiFormula;
import org.journeydsl.generate.kpi.KpiSheet;
import org.journeydsl.model.Direction;

/** KPIs as templates read them: figures in the unit that is counted, and a flag for each choice. */
final class KpiValues {

  private KpiValues() {}

  static JsonArray of(ProjectModel project, CodeMap codes) {
    JsonArray all = new JsonArray();
    KpiSheet.of(project, codes).forEach(sheet -> all.add(kpi(sheet, all.size())));
    return all;
  }

  private static JsonObject kpi(KpiSheet sheet, int index) {
    KpiFigures figures = sheet.figures();
    KpiAround around = sheet.around();
    JsonObject json = new JsonObject();
    json.addProperty("name", sheet.name());
    json.addProperty("title", sheet.title());
    json.add("titles", Facts.wordings(Wordings.title(sheet.kpi())));
    json.addProperty("plainTitle", sheet.title().replaceAll("[{}$]", ""));
    json.addProperty("code", "kpi_" + sheet.code());
    json.addProperty("slug", "kpi-" + sheet.code().replace('_', '-'));
    json.addProperty("number", index + 1);
    json.addProperty("x", index % 2 * 12);
    json.addProperty("y", index / 2 * 8);
    json.addProperty("counted", sheet.counted().isPresent());
    sheet
        .counted()
        .ifPresent(
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
    figure(json, "baseline", "baselineOn", sheet, figures.baseline());
    figure(json, "target", "targetBy", sheet, figures.target());
    around.below().ifPresent(each -> json.addProperty("alertBelow", sheet.number(each)));
    around.above().ifPresent(each -> json.addProperty("alertAbove", sheet.number(each)));
    json.addProperty("owner", around.owner());
    json.addProperty("link", around.link());
    json.add("links", Json.texts(around.links()));
    return json;
  }

  private static void figure(
      JsonObject json, String key, String day, KpiSheet sheet, Optional<Figure> figure) {
    sheet.number(figure).ifPresent(each -> json.addProperty(key, each));
    Json.put(json, day, KpiSheet.day(figure));
  }
}
