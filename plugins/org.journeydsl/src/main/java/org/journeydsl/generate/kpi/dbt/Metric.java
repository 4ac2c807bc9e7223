package org.journeydsl.generate.kpi.dbt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.journeydsl.generate.kpi.CountedKpi;
import org.journeydsl.generate.kpi.SqlText;

/**
 * A metric of dbt, in neither of the two specifications yet.
 *
 * @param name unique in the project: {@code [a-z][a-z0-9_]*}, without {@code __}
 * @param kpi the KPI that it is the figure of
 * @param parts the aggregations that it is made of
 * @param expression how: empty for a metric that is one aggregation; {@code /} for the ratio of the
 *     first two parts; else a formula over the parts' names
 */
record Metric(String name, CountedKpi kpi, List<Part> parts, String expression) {

  static final String RATIO = "/";

  /**
   * An aggregation over the cases.
   *
   * @param name unique like the metric's
   * @param aggregation as dbt calls it
   * @param percentile for the aggregation {@code percentile}: which, from 0 to 1
   * @param expression SQL
   */
  record Part(
      String name, String aggregation, Optional<BigDecimal> percentile, String expression) {}

  /** The metrics of a KPI: its figure first; for a time also what nine of ten stay below. */
  static List<Metric> of(CountedKpi kpi) {
    String name = kpi.view();
    return switch (kpi.unit()) {
      case SHARE ->
          List.of(
              new Metric(
                  name,
                  kpi,
                  List.of(sum(kpi, "hits", "hit"), sum(kpi, "cases", "counted")),
                  RATIO));
      case POINTS ->
          List.of(
              new Metric(
                  name,
                  kpi,
                  List.of(
                      sum(kpi, "promoters", "hit"),
                      sum(kpi, "detractors", "miss"),
                      sum(kpi, "cases", "counted")),
                  "100.0 * (%1$s_promoters - %1$s_detractors) / nullif(%1$s_cases, 0)"
                      .formatted(name)));
      case MEAN -> List.of(one(kpi, part(kpi, "", "average", "amount")));
      case SECONDS ->
          List.of(
              one(kpi, part(kpi, "", "median", "amount")),
              one(
                  kpi,
                  new Part(
                      name + "_p90",
                      "percentile",
                      Optional.of(new BigDecimal("0.9")),
                      expression(kpi, "amount"))));
      case COUNT -> List.of(one(kpi, part(kpi, "", "sum", "amount")));
    };
  }

  /** Whether it is the KPI's figure, which baseline and target are of. */
  boolean isFigure() {
    return name.equals(kpi.view());
  }

  private static Metric one(CountedKpi kpi, Part part) {
    return new Metric(part.name(), kpi, List.of(part), "");
  }

  private static Part sum(CountedKpi kpi, String what, String column) {
    return part(kpi, "_" + what, "sum", column);
  }

  private static Part part(CountedKpi kpi, String suffix, String aggregation, String column) {
    return new Part(kpi.view() + suffix, aggregation, Optional.empty(), expression(kpi, column));
  }

  private static String expression(CountedKpi kpi, String column) {
    return "case when kpi = " + SqlText.literal(kpi.name()) + " then " + column + " end";
  }
}
