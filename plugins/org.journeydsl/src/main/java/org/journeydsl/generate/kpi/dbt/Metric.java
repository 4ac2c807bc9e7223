package org.journeydsl.generate.kpi.dbt;

import java.util.List;
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
   * @param expression SQL
   */
  record Part(String name, String aggregation, String expression) {}

  static Metric of(CountedKpi kpi) {
    String name = kpi.view();
    return switch (kpi.unit()) {
      case SHARE ->
          new Metric(
              name, kpi, List.of(sum(kpi, "hits", "hit"), sum(kpi, "cases", "counted")), RATIO);
      case POINTS ->
          new Metric(
              name,
              kpi,
              List.of(
                  sum(kpi, "promoters", "hit"),
                  sum(kpi, "detractors", "miss"),
                  sum(kpi, "cases", "counted")),
              "100.0 * (%1$s_promoters - %1$s_detractors) / nullif(%1$s_cases, 0)".formatted(name));
      case MEAN -> one(kpi, "average");
      case SECONDS -> one(kpi, "median");
      case COUNT -> one(kpi, "sum");
    };
  }

  private static Metric one(CountedKpi kpi, String aggregation) {
    return new Metric(kpi.view(), kpi, List.of(part(kpi, "", aggregation, "amount")), "");
  }

  private static Part sum(CountedKpi kpi, String what, String column) {
    return part(kpi, "_" + what, "sum", column);
  }

  private static Part part(CountedKpi kpi, String suffix, String aggregation, String column) {
    return new Part(
        kpi.view() + suffix,
        aggregation,
        "case when kpi = " + SqlText.literal(kpi.name()) + " then " + column + " end");
  }
}
