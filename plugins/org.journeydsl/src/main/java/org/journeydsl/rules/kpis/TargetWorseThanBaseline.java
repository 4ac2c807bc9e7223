package org.journeydsl.rules.kpis;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.BetterWay;
import org.journeydsl.facts.Figure;
import org.journeydsl.facts.Figure.Role;
import org.journeydsl.model.Direction;
import org.journeydsl.model.Kpi;
import org.journeydsl.rules.Findings;

/** A target that is reached by getting worse: two figures, or up and down, are mixed up. */
final class TargetWorseThanBaseline extends KpiRule {

  TargetWorseThanBaseline() {
    super("target-worse-than-baseline", WARNING);
  }

  @Override
  protected void check(Kpi kpi, Findings findings) {
    Optional<Direction> better = BetterWay.of(kpi);
    List<Figure> figures = Figure.of(kpi);
    for (Figure target : figures) {
      if (better.isPresent() && target.role() == Role.TARGET) {
        Figure.latest(figures, Role.BASELINE, target.audience())
            .filter(baseline -> isWorse(target, baseline, better.get()))
            .ifPresent(
                baseline ->
                    findings.add(
                        target.fact(),
                        "Target %s is worse than baseline %s, as %s is better: correct one of them."
                            .formatted(
                                target.amount(), baseline.amount(), better.get().getLiteral())));
      }
    }
  }

  private static boolean isWorse(Figure target, Figure baseline, Direction better) {
    int more = target.number().compareTo(baseline.number());
    return target.unit().equals(baseline.unit()) && (better == Direction.UP ? more < 0 : more > 0);
  }
}
