package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Claim;
import org.journeydsl.model.Goal;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Policy;

/**
 * What a journey states as being so, and could be wrong about. Goals, opportunities and rules to be
 * kept are no such statements: a wish needs no evidence.
 */
public record Claims(List<Claim> all) {

  public Claims {
    all = List.copyOf(all);
  }

  /** The claims of a journey or a part of it, in the author's order. */
  public static Claims of(JourneyPart part) {
    var found = new ArrayList<Claim>();
    for (var each = EcoreUtil.<EObject>getAllContents(part, true); each.hasNext(); ) {
      if (each.next() instanceof Claim claim && !isWish(claim)) {
        found.add(claim);
      }
    }
    return new Claims(found);
  }

  /** Whether a claim says how something should be: that needs no evidence. */
  public static boolean isWish(Claim claim) {
    return claim instanceof Goal || claim instanceof Opportunity || claim instanceof Policy;
  }

  /** How many claims have this strength. */
  public int count(Backing.Strength strength) {
    return (int) all.stream().filter(claim -> Backing.of(claim).strength() == strength).count();
  }
}
