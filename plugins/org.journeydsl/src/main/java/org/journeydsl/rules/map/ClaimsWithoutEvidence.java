package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.facts.Backing;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Gathered;
import org.journeydsl.rules.Rule;

/** Readers take what stands on a map for true; evidence tells them what they may build on. */
final class ClaimsWithoutEvidence extends Rule<Journey> {

  ClaimsWithoutEvidence() {
    super("claims-without-evidence", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    if (JourneyParts.isFuture(journey)) {
      return;
    }
    Gathered gathered = new Gathered();
    for (JourneyPart part : JourneyParts.of(journey)) {
      for (Claim claim : JourneyParts.allFacts(part, Claim.class)) {
        if (!COUNTED.contains(claim.eClass())) {
          continue;
        }
        if (Backing.of(claim).sources().isEmpty()) {
          gathered.flawed(part.getName());
        } else {
          gathered.sound();
        }
      }
    }
    if (!gathered.isEmpty()) {
      findings.add(
          journey,
          "%s %s %s no evidence: end %s with 'from', or name 'evidence' for the whole journey."
              .formatted(
                  gathered.count(),
                  gathered.noun("claim", "claims"),
                  gathered.verb("names", "name"),
                  gathered.verb("it", "them")));
    }
  }

  private static final Set<EClass> COUNTED =
      Set.of(
          Literals.OBSERVATION,
          Literals.FEELING,
          Literals.PAIN,
          Literals.GAIN,
          Literals.FIT,
          Literals.OUTCOME,
          Literals.COMPARISON,
          Literals.MOMENT_OF_TRUTH);
}
