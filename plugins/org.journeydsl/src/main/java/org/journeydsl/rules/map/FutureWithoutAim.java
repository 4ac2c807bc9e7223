package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Measured;
import org.journeydsl.model.Goal;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Target;
import org.journeydsl.model.TraitKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A future that wants nothing cannot be reached or missed. */
final class FutureWithoutAim extends Rule<Journey> {

  FutureWithoutAim() {
    super("future-without-aim", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    if (!JourneyParts.isFuture(journey)) {
      return;
    }
    for (JourneyPart part : JourneyParts.of(journey)) {
      boolean wantsSomething =
          JourneyParts.facts(part, Goal.class).stream()
                  .anyMatch(goal -> goal.getKind() == TraitKind.AIM)
              || !JourneyParts.allFacts(part, Opportunity.class).isEmpty()
              || !JourneyParts.allFacts(part, Target.class).isEmpty()
              || Measured.kpis(part).stream()
                  .anyMatch(kpi -> !JourneyParts.facts(kpi, Target.class).isEmpty());
      if (wantsSomething) {
        return;
      }
    }
    findings.add(
        journey,
        "Future journey '%s' says nothing to reach: add an 'aim', an opportunity or a target."
            .formatted(journey.getName()));
  }
}
