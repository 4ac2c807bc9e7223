package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Observation;
import org.journeydsl.model.ObservationKind;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** The sharpest turn of the curve is what readers ask about first. */
final class SteepFallUnexplained extends Rule<Journey> {

  SteepFallUnexplained() {
    super("steep-fall-unexplained", WARNING, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    List<Persona> personas = new ArrayList<>(JourneyParts.personas(journey));
    if (personas.isEmpty()) {
      personas.add(null);
    }
    Set<Feeling> told = new HashSet<>();
    for (Persona persona : personas) {
      Feeling before = null;
      for (Touchpoint touchpoint : journey.getTouchpoints()) {
        Feeling here = feeling(touchpoint, persona);
        if (here == null) {
          continue;
        }
        if (before != null
            && before.getValue() - here.getValue() >= 2
            && !isExplained(here, touchpoint)
            && told.add(here)) {
          findings.add(
              here,
              ("The feeling falls from %s at '%s' to %s at '%s' without a word why: add a text to"
                      + " 'feels', or a pain.")
                  .formatted(
                      signed(before.getValue()),
                      Nouns.part(before).getName(),
                      signed(here.getValue()),
                      touchpoint.getName()));
        }
        before = here;
      }
    }
  }

  private static Feeling feeling(Touchpoint touchpoint, Persona persona) {
    Feeling everybodys = null;
    for (Feeling feeling : JourneyParts.facts(touchpoint, Feeling.class)) {
      if (persona != null && feeling.getAudience().contains(persona)) {
        return feeling;
      }
      if (feeling.getAudience().isEmpty() && everybodys == null) {
        everybodys = feeling;
      }
    }
    return everybodys;
  }

  private static boolean isExplained(Feeling feeling, Touchpoint touchpoint) {
    return feeling.getText() != null
        || !JourneyParts.facts(touchpoint, Pain.class).isEmpty()
        || JourneyParts.facts(touchpoint, Observation.class).stream()
            .anyMatch(
                said ->
                    said.getKind() == ObservationKind.THINKS
                        || said.getKind() == ObservationKind.SAYS);
  }

  private static String signed(int value) {
    return value > 0 ? "+" + value : Integer.toString(value);
  }
}
