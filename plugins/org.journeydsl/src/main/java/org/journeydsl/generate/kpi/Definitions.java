package org.journeydsl.generate.kpi;

import java.util.List;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.model.Direction;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Question;
import org.journeydsl.model.Touchpoint;

/**
 * What the views count by, as views of constants: places, scales, KPIs and what each is made of.
 */
final class Definitions {

  private Definitions() {}

  static List<SqlText> of(ProjectModel project, List<KpiSheet> sheets) {
    List<CountedKpi> counted = sheets.stream().flatMap(each -> each.counted().stream()).toList();
    return List.of(
        places(project), ways(project, counted), scales(project), parts(counted), kpis(sheets));
  }

  private static SqlText places(ProjectModel project) {
    SqlRows rows = new SqlRows("journey_place", "journey", "touchpoint", "path");
    for (Touchpoint touchpoint : Places.of(project)) {
      for (String journey : Paths.names(Paths.journey(touchpoint))) {
        for (String name : Paths.names(touchpoint)) {
          rows.add(journey, name, Paths.identity(touchpoint));
        }
      }
    }
    return rows.text();
  }

  private static SqlText ways(ProjectModel project, List<CountedKpi> counted) {
    SqlRows rows = new SqlRows("journey_way", "from_path", "to_path");
    for (Touchpoint touchpoint : Places.of(project)) {
      rows.add(Paths.identity(touchpoint), Paths.identity(touchpoint));
    }
    for (CountedKpi kpi : counted) {
      if (kpi.figures().questions().isEmpty()) {
        kpi.ways().forEach(way -> rows.add(way.from(), way.to()));
      }
    }
    return rows.text();
  }

  private static SqlText scales(ProjectModel project) {
    SqlRows rows =
        new SqlRows(
            "journey_scale", "question", "metric", "#low", "#high", "#top_low", "#top_high");
    for (Question question : AskedQuestions.of(project)) {
      RatingScale.of(question, project)
          .ifPresent(
              scale ->
                  rows.add(
                      Paths.identity(question),
                      question.getKind().getLiteral(),
                      scale.range().low(),
                      scale.range().high(),
                      scale.top().map(top -> top.low()),
                      scale.top().map(top -> top.high())));
    }
    return rows.text();
  }

  private static SqlText parts(List<CountedKpi> counted) {
    SqlRows rows =
        new SqlRows("journey_kpi_part", "kpi", "measure", "unit", "from_path", "to_path");
    for (CountedKpi kpi : counted) {
      for (CountedKpi.Way way : kpi.ways()) {
        rows.add(kpi.name(), kpi.measure(), kpi.unit().word(), way.from(), way.to());
      }
    }
    return rows.text();
  }

  private static SqlText kpis(List<KpiSheet> sheets) {
    SqlRows rows =
        new SqlRows(
            "journey_kpi_definition",
            "kpi",
            "title",
            "measure",
            "unit",
            "better",
            "#baseline",
            "baseline_on",
            "#target",
            "target_by",
            "#alert_below",
            "#alert_above",
            "owner",
            "link");
    for (KpiSheet sheet : sheets) {
      KpiFigures figures = sheet.figures();
      KpiAround around = sheet.around();
      rows.add(
          sheet.name(),
          sheet.title(),
          sheet
              .counted()
              .map(CountedKpi::measure)
              .orElse(figures.measure().map(Definitions::word).orElse("")),
          sheet.counted().map(each -> each.unit().word()).orElse(figures.unit()),
          figures.better().map(Direction::getLiteral).orElse(""),
          sheet.number(figures.baseline()),
          KpiSheet.day(figures.baseline()).orElse(""),
          sheet.number(figures.target()),
          KpiSheet.day(figures.target()).orElse(""),
          around.below().map(sheet::number),
          around.above().map(sheet::number),
          around.owner(),
          around.link());
    }
    return rows.text();
  }

  private static String word(Measure measure) {
    return measure.getText() != null ? "text" : measure.getKind().getLiteral();
  }
}
