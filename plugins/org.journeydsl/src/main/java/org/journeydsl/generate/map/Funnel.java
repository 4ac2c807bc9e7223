package org.journeydsl.generate.map;

import java.util.List;

/**
 * How many get through: per stage what its KPIs say of conversion, drop-off and time, now and as it
 * should be.
 */
public record Funnel(List<Step> steps) {

  /** A stage, or the whole journey, and its figures. */
  public record Step(Tie place, List<Rate> rates) {}

  /**
   * One figure.
   *
   * @param kind conversion, drop-off or time
   * @param now where it stands, and the day
   * @param share its part of a bar of 100; empty for what is no share of all
   * @param goal the target's place on that bar, or empty
   */
  public record Rate(
      String kind, Tie kpi, KpiTile.Figure now, KpiTile.Figure target, String share, String goal) {}

  public boolean isEmpty() {
    return steps.isEmpty();
  }
}
