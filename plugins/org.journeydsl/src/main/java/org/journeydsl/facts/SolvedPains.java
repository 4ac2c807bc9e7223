package org.journeydsl.facts;

import java.util.HashSet;
import java.util.Set;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Pain;

/**
 * The pains that some opportunity of the project would end.
 *
 * @param pains the pains named in a {@code solves}
 */
public record SolvedPains(Set<Pain> pains) {

  public static SolvedPains of(ProjectModel project) {
    Set<Pain> pains = new HashSet<>();
    for (var journey : project.journeys()) {
      for (JourneyPart part : JourneyParts.of(journey)) {
        for (Opportunity opportunity : JourneyParts.allFacts(part, Opportunity.class)) {
          pains.addAll(opportunity.getSolves());
        }
      }
    }
    return new SolvedPains(pains);
  }
}
