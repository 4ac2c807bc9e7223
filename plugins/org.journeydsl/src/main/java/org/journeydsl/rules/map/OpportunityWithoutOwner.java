package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Progress;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Gathered;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** An idea that belongs to nobody is done by nobody. */
final class OpportunityWithoutOwner extends Rule<Journey> {

  OpportunityWithoutOwner() {
    super("opportunity-without-owner", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    Gathered gathered = new Gathered();
    for (JourneyPart part : JourneyParts.of(journey)) {
      for (Opportunity opportunity : JourneyParts.allFacts(part, Opportunity.class)) {
        if (opportunity.getProgress() == Progress.DROPPED) {
          continue;
        }
        if (opportunity.getDepartments().isEmpty()) {
          gathered.flawed(Nouns.inHolder(opportunity));
        } else {
          gathered.sound();
        }
      }
    }
    if (!gathered.isEmpty()) {
      findings.add(
          journey,
          "%s %s %s no owner (%s): add 'by' and a department."
              .formatted(
                  gathered.count(),
                  gathered.noun("opportunity", "opportunities"),
                  gathered.verb("has", "have"),
                  gathered.names()));
    }
  }
}
