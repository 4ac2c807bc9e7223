package org.journeydsl.diff.rules;

import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Trigger;

/** A survey comes at another moment, in another rhythm or by another channel. */
final class TriggerChanged extends ChangeRule {

  TriggerChanged() {
    super("trigger-changed", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Survey.class)) {
      if (FactsDiffer.in(kept.was(), kept.now(), Trigger.class, comparison)) {
        judgements.add(
            kept.now(),
            "Survey '%s' is sent otherwise: people answer differently an hour or a week later, and by another channel other people answer."
                .formatted(Paths.of(kept.now())),
            judgements.affected(kept.was()),
            "Note the day in the dashboard; better, let both run side by side for a while.");
      }
    }
  }
}
