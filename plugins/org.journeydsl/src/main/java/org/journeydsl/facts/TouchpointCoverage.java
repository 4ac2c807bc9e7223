package org.journeydsl.facts;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Claim;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.Measure;
import org.journeydsl.model.Question;
import org.journeydsl.model.Step;
import org.journeydsl.model.Touchpoint;

/**
 * How much of a journey somebody has looked at: of its touchpoints, how many ask a question, rest
 * on evidence, and are watched by a KPI.
 *
 * <p>Steps that the customer takes without the organisation do not count: nobody can ask there.
 *
 * @param all the touchpoints
 * @param asked those with a question of their own
 * @param backed those of which at least one claim is researched or measured
 * @param watched those that name a KPI, or that a KPI measures
 */
public record TouchpointCoverage(int all, int asked, int backed, int watched) {

  /** Counts the touchpoints of a whole journey. */
  public static TouchpointCoverage of(EffectiveJourney whole, ProjectModel project) {
    List<Touchpoint> touchpoints =
        whole.journey().getTouchpoints().stream().filter(each -> !(each instanceof Step)).toList();
    Set<EObject> measured = measured(project);
    int asked = 0;
    int backed = 0;
    int watched = 0;
    for (Touchpoint touchpoint : touchpoints) {
      asked += JourneyParts.allFacts(touchpoint, Question.class).isEmpty() ? 0 : 1;
      backed += isBacked(touchpoint) ? 1 : 0;
      boolean named = !JourneyParts.allFacts(touchpoint, KpiUse.class).isEmpty();
      watched += named || isAmong(measured, touchpoint, whole) ? 1 : 0;
    }
    return new TouchpointCoverage(touchpoints.size(), asked, backed, watched);
  }

  private static Set<EObject> measured(ProjectModel project) {
    Set<EObject> measured = new HashSet<>();
    project.kpis().stream()
        .flatMap(kpi -> JourneyParts.facts(kpi, Measure.class).stream())
        .forEach(measure -> measured.addAll(measure.eCrossReferences()));
    return measured;
  }

  private static boolean isBacked(Touchpoint touchpoint) {
    for (var each = EcoreUtil.<EObject>getAllContents(touchpoint, true); each.hasNext(); ) {
      if (each.next() instanceof Claim claim
          && Backing.of(claim).strength() != Backing.Strength.ASSUMED) {
        return true;
      }
    }
    return false;
  }

  // What is measured in the current state is measured in the future one as well.
  private static boolean isAmong(
      Set<EObject> measured, Touchpoint touchpoint, EffectiveJourney whole) {
    return !Collections.disjoint(
            measured,
            whole.parts().entrySet().stream()
                .filter(entry -> entry.getValue() == touchpoint)
                .map(java.util.Map.Entry::getKey)
                .toList())
        || measured.contains(touchpoint);
  }
}
