package org.journeydsl.diff.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.BetterWay;
import org.journeydsl.facts.Figure;
import org.journeydsl.model.Direction;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.Statement;

/** A target is easier to reach than it was, or gone. */
final class TargetLowered extends ChangeRule {

  TargetLowered() {
    super("target-lowered", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Kpi.class)) {
      check(kept.was(), kept.now(), BetterWay.of(kept.now()), judgements);
    }
    for (var kept : comparison.kept(Question.class)) {
      check(kept.was(), kept.now(), Optional.of(Direction.UP), judgements);
    }
  }

  private static void check(
      Statement was, Named now, Optional<Direction> better, Judgements judgements) {
    List<Figure> before = Figure.of(was);
    List<Figure> after = Figure.of(now);
    Optional<Figure> old = target(before);
    Optional<Figure> current = target(after);
    if (old.isPresent() && current.isEmpty()) {
      judgements.add(
          now,
          "%s has no target any more; it was %s.".formatted(Parts.name(now), old.get().amount()),
          Affected.NOTHING,
          "Without one, nobody can say whether it is good.");
    } else if (old.isPresent() && isLower(old.get(), current.get(), better)) {
      Fact fact = current.get().fact();
      judgements.add(
          fact,
          "%s has an easier target: %s, no longer %s."
              .formatted(Parts.name(now), current.get().amount(), old.get().amount()),
          Affected.NOTHING,
          "Say in the commit who decided it.");
    }
  }

  private static Optional<Figure> target(List<Figure> figures) {
    return Figure.latest(figures, Figure.Role.TARGET, java.util.Set.of());
  }

  private static boolean isLower(Figure was, Figure now, Optional<Direction> better) {
    if (better.isEmpty() || !was.unit().equals(now.unit())) {
      return false;
    }
    BigDecimal step = now.number().subtract(was.number());
    return better.get() == Direction.UP ? step.signum() < 0 : step.signum() > 0;
  }
}
