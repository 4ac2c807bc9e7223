package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Step;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Gathered;
import org.journeydsl.rules.Rule;

/** Nobody can plan for a meeting of which the place is unknown. */
final class TouchpointWithoutChannel extends Rule<Journey> {

  TouchpointWithoutChannel() {
    super("touchpoint-without-channel", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    Gathered gathered = new Gathered();
    for (Touchpoint touchpoint : journey.getTouchpoints()) {
      if (!(touchpoint instanceof Step)) {
        if (hasChannel(journey, touchpoint)) {
          gathered.sound();
        } else {
          gathered.flawed(touchpoint.getName());
        }
      }
    }
    if (!gathered.isEmpty()) {
      findings.add(
          journey,
          "%s %s %s no channel (%s): say where %s, such as 'channel web'."
              .formatted(
                  gathered.count(),
                  gathered.noun("touchpoint", "touchpoints"),
                  gathered.verb("names", "name"),
                  gathered.names(),
                  gathered.verb("it happens", "they happen")));
    }
  }

  private static boolean hasChannel(Journey journey, Touchpoint touchpoint) {
    if (!JourneyParts.facts(touchpoint, ChannelUse.class).isEmpty()) {
      return true;
    }
    Journey base = JourneyParts.base(journey);
    return base != null
        && base.getTouchpoints().stream()
            .filter(each -> each.getName() != null && each.getName().equals(touchpoint.getName()))
            .anyMatch(each -> !JourneyParts.facts(each, ChannelUse.class).isEmpty());
  }
}
