package org.journeydsl.generate.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Direction;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Question;
import org.journeydsl.model.Touchpoint;

/**
 * What the views count by, as views of constants: places, scales, KPIs and what each is made of.
 */
final class Definitions {

  private Definitions() {}

  static List<SqlText> of(ProjectModel project, List<CountedKpi> counted) {
    return List.of(
        places(project),
        ways(project, counted),
        scales(project),
        parts(counted),
        kpis(project, counted));
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

  private static SqlText kpis(ProjectModel project, List<CountedKpi> counted) {
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
    for (Kpi kpi : project.kpis()) {
      Optional<CountedKpi> count =
          counted.stream().filter(each -> each.figures().kpi() == kpi).findFirst();
      KpiFigures figures = KpiFigures.of(kpi);
      KpiAround around = KpiAround.of(kpi);
      Optional<KpiUnit> unit = count.map(CountedKpi::unit);
      rows.add(
          Paths.identity(kpi),
          Wordings.title(kpi).original(),
          count
              .map(CountedKpi::measure)
              .orElse(figures.measure().map(Definitions::word).orElse("")),
          unit.map(KpiUnit::word).orElse(figures.unit()),
          figures.better().map(Direction::getLiteral).orElse(""),
          number(figures.baseline(), unit),
          day(figures.baseline()),
          number(figures.target(), unit),
          day(figures.target()),
          around.below().map(each -> number(each, unit)),
          around.above().map(each -> number(each, unit)),
          around.owner(),
          around.link());
    }
    return rows.text();
  }

  private static String word(Measure measure) {
    return measure.getText() != null ? "text" : measure.getKind().getLiteral();
  }

  private static Optional<BigDecimal> number(Optional<Figure> figure, Optional<KpiUnit> unit) {
    return figure.map(each -> number(each.amount(), unit));
  }

  private static BigDecimal number(Amount amount, Optional<KpiUnit> unit) {
    return unit.map(each -> each.number(amount)).orElse(amount.number());
  }

  private static String day(Optional<Figure> figure) {
    return figure.flatMap(Figure::date).map(LocalDate::toString).orElse("");
  }
}
