package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.Paths;
import org.journeydsl.facts.WaysOn;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Message;
import org.journeydsl.model.Relation;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Trigger;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A message cannot be sent at a touchpoint before what sets it off. */
final class MessageBeforeItsTrigger extends Rule<Trigger> {

  MessageBeforeItsTrigger() {
    super("message-before-its-trigger", WARNING, Trigger.class);
  }

  @Override
  protected void check(Trigger trigger, Findings findings) {
    Touchpoint here = Paths.touchpoint(trigger);
    Message message = Paths.container(trigger, Message.class);
    if (here == null
        || message == null
        || !(trigger.getMoment() instanceof Touchpoint moment)
        || moment.eIsProxy()
        || moment == here) {
      return;
    }
    Journey journey = Paths.journey(here);
    if (journey == null || Paths.journey(moment) != journey) {
      return;
    }
    WaysOn ways = WaysOn.of(journey);
    String name = message.getName() == null ? "" : "'" + message.getName() + "' ";
    boolean after = trigger.getRelation() == Relation.AFTER;
    boolean possible = after ? ways.leads(moment, here) : ways.leads(here, moment);
    if (!possible) {
      String word = after ? "after" : "before";
      findings.add(
          trigger,
          "Message %sis sent %s '%s', which comes %s '%s': move the message there, or change 'send'."
              .formatted(name, word, moment.getName(), word, here.getName()));
    }
  }
}
