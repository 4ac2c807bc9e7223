package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Journey;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A map of nobody's way: the same touchpoints feel different to different people. */
final class JourneyWithoutPersona extends Rule<Journey> {

  JourneyWithoutPersona() {
    super("journey-without-persona", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    if (JourneyParts.personas(journey).isEmpty()
        && JourneyParts.facts(journey, PersonaUse.class).isEmpty()) {
      findings.add(
          journey,
          "Journey '%s' names no persona: say who travels, with 'persona'."
              .formatted(journey.getName()));
    }
  }
}
