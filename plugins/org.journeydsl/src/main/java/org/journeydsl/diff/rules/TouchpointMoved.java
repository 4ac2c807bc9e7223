package org.journeydsl.diff.rules;

import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/** A touchpoint counts for another stage: its own series go on, those of both stages do not. */
final class TouchpointMoved extends ChangeRule {

  TouchpointMoved() {
    super("touchpoint-moved", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Touchpoint.class)) {
      if (kept.was().eContainer() instanceof Stage from
          && kept.now().eContainer() instanceof Stage to
          && !comparison.isSame(from, to)) {
        Affected affected = judgements.affectedItself(from);
        judgements.add(
            kept.now(),
            "Touchpoint '%s' moved from stage '%s' to '%s': its own series go on, but what is counted by stage has a step."
                .formatted(Paths.of(kept.now()), from.getName(), to.getName()),
            comparison
                .was(to)
                .map(was -> affected.and(judgements.affectedItself((Stage) was)))
                .orElse(affected),
            "Compute the figures of both stages anew, or note the day in the dashboard.");
      }
    }
  }
}
