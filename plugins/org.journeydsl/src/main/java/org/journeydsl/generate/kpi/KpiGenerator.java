package org.journeydsl.generate.kpi;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.KpiFigures;
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
import org.journeydsl.model.Alert;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Dashboard;
import org.journeydsl.model.Directed;
import org.journeydsl.model.Direction;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Link;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Named;
import org.journeydsl.model.Owner;

/** Writes {@code kpis/kpis.json}: every KPI with all its figures, for whatever reads JSON. */
public final class KpiGenerator implements Generator {

  @Override
  public String id() {
    return "kpis";
  }

  @Override
  public String description() {
    return "kpis/kpis.json: every KPI with baselines, targets, history, owner and links";
  }

  @Override
  public Generated generate(Source source) {
    ProjectModel project = source.project();
    if (project.kpis().isEmpty()) {
      return Generated.of(List.of());
    }
    KpiUses uses = KpiUses.of(project);
    JsonObject object = new JsonObject();
    object.addProperty("format", 1);
    object.add(
        "kpis", Json.list(KpiSheet.of(project, CodeMap.of(project)), each -> kpi(each, uses)));
    return Generated.of(List.of(GeneratedFile.text("kpis/kpis.json", Json.text(object))));
  }

  private static JsonObject kpi(KpiSheet sheet, KpiUses uses) {
    Kpi kpi = sheet.kpi();
    KpiFigures figures = sheet.figures();
    JsonObject object = new JsonObject();
    object.addProperty("name", kpi.getName());
    if (!sheet.name().equals(kpi.getName())) {
      object.addProperty("identity", sheet.name());
    }
    object.add("title", Facts.wordings(Wordings.title(kpi)));
    figures.measure().ifPresent(measure -> object.add("measures", measure(measure, figures)));
    Json.put(object, "view", sheet.counted().map(CountedKpi::view));
    Json.put(object, "better", figures.better().map(Direction::getLiteral));
    Json.put(object, "baselines", Json.list(figures.baselines(), each -> figure(each, "on")));
    Json.put(object, "targets", Json.list(figures.targets(), each -> figure(each, "by")));
    Json.put(object, "history", Json.list(figures.history(), each -> figure(each, "on")));
    for (Fact fact : kpi.getFacts()) {
      if (fact instanceof Alert alert) {
        JsonObject limit = new JsonObject();
        limit.add(alert.getLimit().getLiteral(), Facts.amount(alert.getAmount()));
        object.add("alert", limit);
      } else if (fact instanceof Owner owner) {
        object.add("owner", Facts.department(owner.getDepartment()));
      }
    }
    Json.put(object, "dashboards", Json.texts(dashboards(kpi)));
    Json.put(object, "links", Json.list(links(kpi), KpiGenerator::link));
    Json.put(object, "usedAt", Json.texts(uses.of(kpi)));
    return object;
  }

  private static JsonObject measure(Measure measure, KpiFigures figures) {
    JsonObject object = new JsonObject();
    if (measure.getText() != null) {
      object.add("text", Facts.wordings(Wordings.of(measure.getText())));
      return object;
    }
    object.addProperty("kind", measure.getKind().getLiteral());
    path(object, "from", measure.getFrom());
    path(object, "to", measure.getTo());
    path(object, "at", measure.getAt());
    path(object, "of", measure.getOf());
    Json.put(object, "sql", Optional.ofNullable(measure.getQuery()));
    Json.put(object, "questions", Facts.paths(figures.questions()));
    return object;
  }

  private static void path(JsonObject object, String key, Named named) {
    Json.put(object, key, Optional.ofNullable(named).map(Paths::of));
  }

  private static JsonObject figure(Figure figure, String day) {
    JsonObject object = Facts.amount(figure.amount());
    Json.put(object, day, figure.date().map(Object::toString));
    if (figure.fact() instanceof Directed directed) {
      Json.put(object, "for", Facts.paths(directed.getAudience()));
    }
    if (figure.fact() instanceof Claim claim) {
      Json.put(object, "from", Facts.paths(claim.getSources()));
    }
    return object;
  }

  private static List<String> dashboards(Kpi kpi) {
    return kpi.getFacts().stream()
        .filter(Dashboard.class::isInstance)
        .map(fact -> ((Dashboard) fact).getUrl())
        .toList();
  }

  private static List<Link> links(Kpi kpi) {
    return kpi.getFacts().stream().filter(Link.class::isInstance).map(Link.class::cast).toList();
  }

  private static JsonObject link(Link link) {
    JsonObject object = new JsonObject();
    if (link.getLabel() != null) {
      object.add("label", Facts.wordings(Wordings.of(link.getLabel())));
    }
    object.addProperty("link", link.getUrl());
    return object;
  }
}
