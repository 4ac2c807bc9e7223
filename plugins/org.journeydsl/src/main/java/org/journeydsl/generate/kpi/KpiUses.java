package org.journeydsl.generate.kpi;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.KpiUse;

/** The journeys, stages and touchpoints that name a KPI. */
record KpiUses(Map<Kpi, Set<String>> places) {

  static KpiUses of(ProjectModel project) {
    Map<Kpi, Set<String>> places = new IdentityHashMap<>();
    for (Journey journey : project.journeys()) {
      for (JourneyPart part : JourneyParts.of(journey)) {
        for (KpiUse use : JourneyParts.allFacts(part, KpiUse.class)) {
          for (Kpi kpi : use.getKpis()) {
            places.computeIfAbsent(kpi, key -> new LinkedHashSet<>()).add(Paths.of(part));
          }
        }
      }
    }
    return new KpiUses(places);
  }

  List<String> of(Kpi kpi) {
    return List.copyOf(places.getOrDefault(kpi, Set.of()));
  }
}
