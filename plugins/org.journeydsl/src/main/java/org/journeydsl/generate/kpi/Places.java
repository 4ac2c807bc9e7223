package org.journeydsl.generate.kpi;

import java.util.List;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Touchpoint;

/** Where events happen. */
public final class Places {

  private Places() {}

  /**
   * The touchpoints of a project: those that stand in its files, then those that a future journey
   * takes over from the one it is based on.
   */
  public static List<Touchpoint> of(ProjectModel project) {
    return project.journeys().stream()
        .flatMap(
            journey ->
                List.of(journey, EffectiveJourney.of(journey).journey()).stream()
                    .distinct()
                    .flatMap(each -> touchpoints(each).stream()))
        .toList();
  }

  /** The touchpoints and steps of one journey, as it is after what it is based on. */
  public static List<Touchpoint> of(Journey journey) {
    return touchpoints(EffectiveJourney.of(journey).journey());
  }

  private static List<Touchpoint> touchpoints(Journey journey) {
    return JourneyParts.of(journey).stream()
        .filter(Touchpoint.class::isInstance)
        .map(Touchpoint.class::cast)
        .toList();
  }
}
