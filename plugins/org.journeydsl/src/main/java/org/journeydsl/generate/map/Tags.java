package org.journeydsl.generate.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Fit;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Opportunity;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Progress;
import org.journeydsl.model.Trait;

/**
 * What hangs together on a map: every pain and opportunity gets a number, in order of the file, and
 * each knows its counterparts.
 */
record Tags(
    Map<Pain, String> pains,
    Map<Opportunity, String> opportunities,
    Map<Pain, List<Opportunity>> answers,
    Map<Trait, List<Fit>> fits) {

  static Tags of(Journey journey) {
    var tags =
        new Tags(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    EcoreUtil.<EObject>getAllContents(journey, true).forEachRemaining(tags::take);
    return tags;
  }

  private void take(EObject each) {
    if (each instanceof Pain pain) {
      pains.put(pain, "P" + (pains.size() + 1));
    } else if (each instanceof Opportunity opportunity) {
      opportunities.put(opportunity, "O" + (opportunities.size() + 1));
      for (var pain : opportunity.getSolves()) {
        answers.computeIfAbsent(pain, key -> new ArrayList<>()).add(opportunity);
      }
    } else if (each instanceof Fit fit) {
      for (var trait : fit.getTraits()) {
        fits.computeIfAbsent(trait, key -> new ArrayList<>()).add(fit);
      }
    }
  }

  List<Opportunity> answersTo(Pain pain) {
    return answers.getOrDefault(pain, List.of());
  }

  /** Whether nothing is planned against a pain: no opportunity, or only dropped ones. */
  boolean isOpen(Pain pain) {
    return answersTo(pain).stream().allMatch(each -> each.getProgress() == Progress.DROPPED);
  }

  List<Fit> fitsOf(Trait trait) {
    return fits.getOrDefault(trait, List.of());
  }
}
