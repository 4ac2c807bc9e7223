package org.journeydsl.generate.kpi;

import java.util.ArrayList;
import java.util.Collection;
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
import org.journeydsl.model.Question;
import org.journeydsl.model.Touchpoint;

/**
 * The view that counts one KPI: one row of {@code kpi, unit, figure, low, high, cases}.
 *
 * @param name what the view is called
 * @param query what it selects
 */
record KpiView(SqlText name, SqlText query) {

  private static final String PREFIX = "kpi_";

  /** The view of a KPI; empty where nothing says how to count it. */
  static Optional<KpiView> of(Kpi kpi, CodeMap codes, ProjectModel project) {
    KpiFigures figures = KpiFigures.of(kpi);
    return figures
        .measure()
        .flatMap(measure -> query(measure, figures, project))
        .map(query -> new KpiView(SqlText.name(PREFIX, codes.of(kpi)), query));
  }

  private static Optional<SqlText> query(
      Measure measure, KpiFigures figures, ProjectModel project) {
    SqlText kpi = SqlText.literal(Paths.identity(figures.kpi()));
    MeasureKind kind = measure.getKind();
    if (measure.getText() != null || measure.getQuery() != null) {
      return Optional.empty();
    }
    return switch (kind) {
      case CONVERSION ->
          Optional.of(
              funnel(
                  measure.getFrom(),
                  measure.getTo(),
                  SqlText.of(ShareViews.COUNT_REACHED + ShareViews.SHARE, kpi)));
      case DROP_OFF ->
          Optional.of(
              funnel(
                  measure.getAt(),
                  measure.getAt(),
                  SqlText.of(ShareViews.COUNT_LOST + ShareViews.SHARE, kpi)));
      case TIME -> {
        boolean between = measure.getAt() == null;
        yield Optional.of(
            funnel(
                between ? measure.getFrom() : measure.getAt(),
                between ? measure.getTo() : measure.getAt(),
                SqlText.of(OtherViews.MEDIAN, kpi)));
      }
      case ERRORS -> Optional.of(events(measure.getAt(), "error", figures, kpi));
      case CONTACTS -> Optional.of(events(measure.getAt(), "contact", figures, kpi));
      case CSAT, NPS, CES -> answers(kind, figures, project, kpi);
      case SQL -> Optional.empty();
    };
  }

  private static SqlText funnel(Touchpoint from, Touchpoint to, SqlText rest) {
    return SqlText.of(
        "{}{}{}",
        SqlText.of(ShareViews.ENTERED, journeys(from), touchpoints(from)),
        SqlText.of(ShareViews.REACHED, journeys(to), touchpoints(to)),
        rest);
  }

  /** A share of people where the KPI's figures are shares, else how often it happened. */
  private static SqlText events(Touchpoint at, String type, KpiFigures figures, SqlText kpi) {
    boolean count = figures.baseline().or(figures::target).isPresent() && !isShare(figures);
    String rest = count ? OtherViews.EVENTS : ShareViews.COUNT_WITH_EVENT + ShareViews.SHARE;
    return SqlText.of(
        ShareViews.ENTERED + rest,
        journeys(at),
        touchpoints(at),
        journeys(at),
        touchpoints(at),
        SqlText.literal(type),
        kpi);
  }

  private static Optional<SqlText> answers(
      MeasureKind kind, KpiFigures figures, ProjectModel project, SqlText kpi) {
    List<Question> questions = figures.questions();
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    SqlText metric = SqlText.literal(kind.getLiteral());
    SqlText paths = SqlText.literals(questions.stream().map(Paths::identity).toList());
    if (kind == MeasureKind.NPS) {
      return Optional.of(SqlText.of(OtherViews.POINTS, metric, paths, kpi));
    }
    boolean mean = figures.baseline().or(figures::target).isPresent() && !isShare(figures);
    List<SqlText> good = new ArrayList<>();
    for (Question question : questions) {
      RatingScale.of(question, project)
          .flatMap(RatingScale::top)
          .ifPresent(
              top ->
                  good.add(
                      SqlText.of(
                          "(question = {} and score between {} and {})",
                          SqlText.literal(Paths.identity(question)),
                          SqlText.number(top.low()),
                          SqlText.number(top.high()))));
    }
    if (!mean && good.size() < questions.size()) {
      return Optional.empty();
    }
    SqlText condition = good.isEmpty() ? new SqlText("1 = 0") : SqlText.join(" or ", good);
    return Optional.of(
        SqlText.of(
            ShareViews.ANSWERS
                + (mean ? OtherViews.MEAN : ShareViews.COUNT_GOOD + ShareViews.SHARE),
            condition,
            metric,
            paths,
            kpi));
  }

  private static boolean isShare(KpiFigures figures) {
    return figures.unit().equals("%");
  }

  // Events that were collected before a renaming count as well.
  private static SqlText journeys(Touchpoint touchpoint) {
    return names(Paths.names(Paths.journey(touchpoint)));
  }

  private static SqlText touchpoints(Touchpoint touchpoint) {
    return names(Paths.names(touchpoint));
  }

  private static SqlText names(Collection<String> names) {
    return SqlText.literals(names);
  }
}
