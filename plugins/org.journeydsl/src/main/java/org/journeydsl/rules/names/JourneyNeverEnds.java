package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.WaysOn;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** A round without a way out: people would travel it for ever. */
final class JourneyNeverEnds extends Rule<Journey> {

  JourneyNeverEnds() {
    super("journey-never-ends", WARNING, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    EffectiveJourney whole = EffectiveJourney.of(journey);
    for (Touchpoint touchpoint : WaysOn.of(whole.journey()).endless()) {
      if (Paths.journey(whole.origin(touchpoint)) == journey) {
        findings.add(
            whole.origin(touchpoint),
            "From %s '%s' the journey goes round for ever: give one 'next' a 'when', or write 'ends'."
                .formatted(Nouns.of(touchpoint), touchpoint.getName()));
      }
    }
  }
}
