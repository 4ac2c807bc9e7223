package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import java.util.Set;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.SolvedPains;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Pain;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Gathered;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** A pain that leads to no idea stays a complaint. */
final class PainWithoutOpportunity extends Rule<Journey> {

  PainWithoutOpportunity() {
    super("pain-without-opportunity", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    if (JourneyParts.isFuture(journey)) {
      return;
    }
    Set<Pain> solved = findings.fact(SolvedPains.class, SolvedPains::of).pains();
    Gathered gathered = new Gathered();
    for (JourneyPart part : JourneyParts.of(journey)) {
      boolean openIdea =
          JourneyParts.facts(part, Opportunity.class).stream()
              .anyMatch(opportunity -> opportunity.getSolves().isEmpty());
      for (Pain pain : JourneyParts.allFacts(part, Pain.class)) {
        if (openIdea || solved.contains(pain)) {
          gathered.sound();
        } else {
          gathered.flawed(Nouns.inHolder(pain));
        }
      }
    }
    if (!gathered.isEmpty()) {
      findings.add(
          journey,
          "%s %s %s no opportunity (%s): add one with 'solves'."
              .formatted(
                  gathered.count(),
                  gathered.noun("pain", "pains"),
                  gathered.verb("has", "have"),
                  gathered.names()));
    }
  }
}
