package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Fit;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Trait;
import org.journeydsl.model.TraitKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** An expectation that no touchpoint speaks of was collected for nothing. */
final class ExpectationNowhereMet extends Rule<ProjectModel> {

  ExpectationNowhereMet() {
    super("expectation-nowhere-met", NOTE, ProjectModel.class);
  }

  @Override
  protected void check(ProjectModel project, Findings findings) {
    Set<EObject> spokenOf = new HashSet<>();
    Set<Persona> travelling = new HashSet<>();
    for (Journey journey : project.journeys()) {
      travelling.addAll(JourneyParts.personas(journey));
      for (JourneyPart part : JourneyParts.of(journey)) {
        for (Fit fit : JourneyParts.allFacts(part, Fit.class)) {
          spokenOf.addAll(fit.getTraits());
        }
      }
    }
    for (Persona persona : project.elements(Persona.class)) {
      for (Trait trait : persona.getTraits()) {
        if (trait.getKind() == TraitKind.EXPECTS
            && trait.getName() != null
            && travelling.contains(persona)
            && !spokenOf.contains(trait)) {
          findings.add(
              trait,
              ("Expectation '%s' of persona '%s' is neither met nor broken anywhere: add 'meets"
                      + " %s.%s' to a touchpoint, or 'breaks'.")
                  .formatted(
                      trait.getName(), persona.getName(), persona.getName(), trait.getName()));
        }
      }
    }
  }
}
