package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Case;
import org.journeydsl.model.CaseFact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A journey on which all is well was probably drawn without asking. */
final class MapWithoutALow extends Rule<Journey> {

  MapWithoutALow() {
    super("map-without-a-low", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    boolean positive =
        JourneyParts.facts(journey, CaseFact.class).stream()
            .anyMatch(fact -> fact.getCase() == Case.POSITIVE);
    if (positive || JourneyParts.isFuture(journey)) {
      return;
    }
    int feelings = 0;
    for (JourneyPart part : JourneyParts.of(journey)) {
      for (Feeling feeling : JourneyParts.facts(part, Feeling.class)) {
        if (feeling.getValue() < 0) {
          return;
        }
        feelings++;
      }
    }
    if (feelings >= 3) {
      findings.add(
          journey,
          "Journey '%s' has no low: all %s feelings are 0 or better. Ask the people who travel it."
              .formatted(journey.getName(), feelings));
    }
  }
}
