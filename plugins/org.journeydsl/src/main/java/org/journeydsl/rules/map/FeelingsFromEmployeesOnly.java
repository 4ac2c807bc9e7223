package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import java.util.List;
import java.util.Set;
import org.journeydsl.facts.Backing;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Observation;
import org.journeydsl.model.ObservationKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Gathered;
import org.journeydsl.rules.Rule;

/** What colleagues believe that customers feel is not what customers feel. */
final class FeelingsFromEmployeesOnly extends Rule<Journey> {

  FeelingsFromEmployeesOnly() {
    super("feelings-from-employees-only", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    if (JourneyParts.isEmployees(journey)) {
      return;
    }
    Gathered gathered = new Gathered();
    for (JourneyPart part : JourneyParts.of(journey)) {
      for (Claim claim : JourneyParts.facts(part, Claim.class)) {
        var sources = isInner(claim) ? Backing.of(claim).sources() : List.<Evidence>of();
        if (sources.isEmpty()) {
          continue;
        }
        if (sources.stream()
            .allMatch(source -> source.getKind() != null && HEARSAY.contains(source.getKind()))) {
          gathered.flawed(part.getName());
        } else {
          gathered.sound();
        }
      }
    }
    if (!gathered.isEmpty()) {
      findings.add(
          journey,
          "%s %s %s on employees or a workshop alone: ask the persona."
              .formatted(
                  gathered.count(),
                  gathered.noun("feeling", "feelings"),
                  gathered.verb("rests", "rest")));
    }
  }

  private static final Set<Kind> HEARSAY = Set.of(Kind.EMPLOYEES, Kind.WORKSHOP);

  private static boolean isInner(Claim claim) {
    return claim instanceof Feeling
        || (claim instanceof Observation said
            && (said.getKind() == ObservationKind.THINKS
                || said.getKind() == ObservationKind.SAYS));
  }
}
