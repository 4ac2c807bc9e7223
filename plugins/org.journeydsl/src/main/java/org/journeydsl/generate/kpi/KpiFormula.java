package org.journeydsl.generate.kpi;

/** A KPI as one SQL expression that aggregates the rows of {@code journey_series}. */
public final class KpiFormula {

  private KpiFormula() {}

  public static String of(CountedKpi kpi) {
    return switch (kpi.unit()) {
      case SHARE -> "%s * 1.0 / nullif(%s, 0)".formatted(sum(kpi, "hit"), sum(kpi, "counted"));
      case POINTS ->
          "100.0 * (%s - %s) / nullif(%s, 0)"
              .formatted(sum(kpi, "hit"), sum(kpi, "miss"), sum(kpi, "counted"));
      case MEAN -> "avg(%s)".formatted(of(kpi, "amount"));
      case SECONDS ->
          "percentile_cont(0.5) within group (order by %s)".formatted(of(kpi, "amount"));
      case COUNT -> sum(kpi, "amount");
    };
  }

  private static String sum(CountedKpi kpi, String column) {
    return "sum(%s)".formatted(of(kpi, column));
  }

  private static String of(CountedKpi kpi, String column) {
    return "case when scope = 'kpi' and name = "
        + SqlText.literal(kpi.name())
        + " then "
        + column
        + " end";
  }
}
