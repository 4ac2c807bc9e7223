package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Set;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.WaysOn;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** What every way leads past is never lived through, so its questions are never asked. */
final class UnreachableTouchpoint extends Rule<Journey> {

  UnreachableTouchpoint() {
    super("unreachable-touchpoint", WARNING, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    EffectiveJourney whole = EffectiveJourney.of(journey);
    Set<Touchpoint> reachable = WaysOn.of(whole.journey()).reachable();
    for (Touchpoint touchpoint : whole.journey().getTouchpoints()) {
      if (!reachable.contains(touchpoint) && Paths.journey(whole.origin(touchpoint)) == journey) {
        findings.add(
            whole.origin(touchpoint),
            ("%s '%s' can never be reached: every way leads past it. Let a 'next' lead there, or"
                    + " remove it.")
                .formatted(Nouns.atStart(touchpoint), touchpoint.getName()));
      }
    }
  }
}
