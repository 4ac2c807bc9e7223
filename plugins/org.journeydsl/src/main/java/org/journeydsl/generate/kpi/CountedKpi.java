package org.journeydsl.generate.kpi;

import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.KpiFigures;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.generate.code.CodeMap;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Measure;
import org.journeydsl.model.MeasureKind;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;

/**
 * A KPI that can be counted from collected events and answers.
 *
 * @param figures the KPI with its figures
 * @param name its identity: what data calls it, over renamings
 * @param code its name where only plain letters may stand, unique in the project
 * @param measure {@code conversion}, {@code drop-off}, {@code time}, {@code errors}, {@code
 *     contacts}, {@code csat}, {@code nps} or {@code ces}
 * @param unit what the figure is in
 * @param ways between which touchpoints it is counted, or from which questions; never empty
 */
public record CountedKpi(
    KpiFigures figures, String name, String code, String measure, KpiUnit unit, List<Way> ways) {

  /**
   * From one touchpoint to another, both by their identity; for what is counted at one touchpoint
   * or from one question twice the same.
   */
  public record Way(String from, String to) {

    static Way between(Named from, Named to) {
      return new Way(Paths.identity(from), Paths.identity(to));
    }

    static Way at(Named place) {
      return between(place, place);
    }
  }

  public CountedKpi {
    ways = List.copyOf(ways);
  }

  /** All KPIs of a project that can be counted, in order. */
  public static List<CountedKpi> of(ProjectModel project, CodeMap codes) {
    return project.kpis().stream().flatMap(kpi -> of(kpi, codes, project).stream()).toList();
  }

  /** A KPI; empty where nothing says how to count it. */
  static Optional<CountedKpi> of(Kpi kpi, CodeMap codes, ProjectModel project) {
    KpiFigures figures = KpiFigures.of(kpi);
    Measure measure = figures.measure().orElse(null);
    if (measure == null || measure.getText() != null || measure.getQuery() != null) {
      return Optional.empty();
    }
    KpiUnit unit = unit(measure.getKind(), figures);
    List<Way> ways = ways(measure, figures, unit, project);
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CountedKpi(
                figures,
                Paths.identity(kpi),
                codes.of(kpi),
                measure.getKind().getLiteral(),
                unit,
                ways));
  }

  private static KpiUnit unit(MeasureKind kind, KpiFigures figures) {
    boolean share = figures.baseline().or(figures::target).isEmpty() || figures.unit().equals("%");
    return switch (kind) {
      case CONVERSION, DROP_OFF, SQL -> KpiUnit.SHARE;
      case TIME -> KpiUnit.SECONDS;
      case NPS -> KpiUnit.POINTS;
      case ERRORS, CONTACTS -> share ? KpiUnit.SHARE : KpiUnit.COUNT;
      case CSAT, CES -> share ? KpiUnit.SHARE : KpiUnit.MEAN;
    };
  }

  private static List<Way> ways(
      Measure measure, KpiFigures figures, KpiUnit unit, ProjectModel project) {
    if (measure.getFrom() != null && measure.getTo() != null) {
      return List.of(Way.between(measure.getFrom(), measure.getTo()));
    }
    if (measure.getAt() != null) {
      return List.of(Way.at(measure.getAt()));
    }
    List<Question> questions = figures.questions();
    boolean known =
        unit != KpiUnit.SHARE
            || questions.stream()
                .allMatch(
                    each -> RatingScale.of(each, project).flatMap(RatingScale::top).isPresent());
    return known ? questions.stream().map(Way::at).distinct().toList() : List.of();
  }

  /** The view that has it. */
  public String view() {
    return "kpi_" + code;
  }
}
