package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Journey;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A journey that tells nothing yet. */
final class JourneyWithoutStages extends Rule<Journey> {

  JourneyWithoutStages() {
    super("journey-without-stages", WARNING, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    if (journey.getStages().isEmpty() && JourneyParts.base(journey) == null) {
      findings.add(
          journey,
          "Journey '%s' has no stages: add the first one, such as 'stage Discover'."
              .formatted(journey.getName()));
    }
  }
}
