package org.journeydsl.diff.rules;

import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;

/** A plan became what is, or the reverse. */
final class JourneyStateChanged extends ChangeRule {

  JourneyStateChanged() {
    super("journey-state-changed", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Journey.class)) {
      boolean was = JourneyParts.isFuture(kept.was());
      boolean now = JourneyParts.isFuture(kept.now());
      if (was && !now) {
        judgements.add(
            kept.now(),
            "Journey '%s' was a plan and is what customers travel now."
                .formatted(Paths.of(kept.now())),
            Affected.NOTHING,
            "Look whether it is measured, and whether the journey that it replaces is gone.");
      } else if (now && !was) {
        // Of what is a plan now nothing would be told; what was travelled is told.
        judgements.addGone(
            kept.was(),
            "Journey '%s' was what customers travel and is a plan now: its map no longer says how things are."
                .formatted(Paths.of(kept.was())),
            Affected.NOTHING,
            "If it shows what shall be, write a journey of its own, 'based on' this one.");
      }
    }
  }
}
