package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.JourneyParts;
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
    if (JourneyParts.base(journey) != null) {
      return;
    }
    for (Touchpoint touchpoint : WaysOn.of(journey).endless()) {
      findings.add(
          touchpoint,
          "From %s '%s' the journey goes round for ever: give one 'next' a 'when', or write 'ends'."
              .formatted(Nouns.of(touchpoint), touchpoint.getName()));
    }
  }
}
