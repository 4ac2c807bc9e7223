package org.journeydsl.diff.rules;

import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Event;
import org.journeydsl.model.Touchpoint;

/** What analytics call a touchpoint changed: until they send the new event, nothing is counted. */
final class EventRenamed extends ChangeRule {

  EventRenamed() {
    super("event-renamed", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Event.class)) {
      String was = kept.was().getEvent();
      String now = kept.now().getEvent();
      Touchpoint touchpoint = Paths.touchpoint(kept.was());
      if (!was.equals(now) && touchpoint != null) {
        judgements.add(
            kept.now(),
            "Touchpoint '%s' is counted by the event '%s', no longer by '%s': until analytics send the new one, nothing is counted."
                .formatted(Paths.of(Paths.touchpoint(kept.now())), now, was),
            judgements.affectedItself(touchpoint),
            "Change the tracking on the same day, or let both events be sent for a while.");
      }
    }
  }
}
