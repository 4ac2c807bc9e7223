package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.StateFact;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A future that is based on itself has no present to start from. */
final class BasedOnCycle extends Rule<StateFact> {

  BasedOnCycle() {
    super("based-on-cycle", ERROR, StateFact.class);
  }

  @Override
  protected void check(StateFact stateFact, Findings findings) {
    Journey journey = Paths.journey(stateFact);
    if (journey == null || stateFact.getBasedOn() == null) {
      return;
    }
    List<Journey> way = new ArrayList<>(List.of(journey));
    Journey at = stateFact.getBasedOn();
    while (at != null && at != journey) {
      if (way.contains(at)) {
        return;
      }
      way.add(at);
      at = JourneyParts.base(at);
    }
    if (at == null) {
      return;
    }
    way.add(journey);
    findings.add(
        stateFact,
        way.size() == 2
            ? "Journey '%s' is based on itself: name the current journey."
                .formatted(journey.getName())
            : "Journey '%s' is based on itself (%s): break the circle."
                .formatted(
                    journey.getName(),
                    way.stream().map(Journey::getName).collect(Collectors.joining(" \u2192 "))));
  }
}
