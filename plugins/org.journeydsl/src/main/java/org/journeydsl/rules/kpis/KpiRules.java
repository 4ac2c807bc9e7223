package org.journeydsl.rules.kpis;

import java.util.List;
import org.journeydsl.rules.Rule;

/** The rules of kpis, in the order of the catalogue: a new one is added here. */
public final class KpiRules {

  private static final List<Rule<?>> ALL =
      List.of(
          new KpiWithoutTarget(),
          new KpiWithoutOwner(),
          new KpiWithoutSource(),
          new TargetBeforeBaseline(),
          new TargetWorseThanBaseline(),
          new TargetExpired(),
          new OldBaseline(),
          new FiguresInDifferentUnits(),
          new UnitOfAnotherMeasure(),
          new FunnelBackwards(),
          new MeasureWithoutQuestion(),
          new HistoryDateTwice(),
          new AlertOnTheGoodSide());

  private KpiRules() {}

  public static List<Rule<?>> all() {
    return ALL;
  }
}
