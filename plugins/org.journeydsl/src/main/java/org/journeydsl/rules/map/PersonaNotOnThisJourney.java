package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Scenario;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A fact about somebody who does not travel here. */
final class PersonaNotOnThisJourney extends Rule<Journey> {

  PersonaNotOnThisJourney() {
    super("persona-not-on-this-journey", WARNING, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    Set<EObject> travelling = new HashSet<>(JourneyParts.personas(journey));
    if (travelling.isEmpty()) {
      return;
    }
    for (JourneyPart part : JourneyParts.of(journey)) {
      JourneyParts.allFacts(part, EmployeeView.class)
          .forEach(view -> travelling.add(view.getPersona()));
    }
    for (JourneyPart part : JourneyParts.of(journey)) {
      for (Fact fact : JourneyParts.allFacts(part, Fact.class)) {
        for (EReference reference : REFERENCES) {
          if (reference.getEContainingClass().isInstance(fact)) {
            check(fact, reference, travelling, journey, findings);
          }
        }
      }
    }
  }

  private static final List<EReference> REFERENCES =
      List.of(
          Literals.DIRECTED__AUDIENCE,
          Literals.FIT__TRAITS,
          Literals.PAIN__AGAINST,
          Literals.RECIPIENTS__TRAVELLERS,
          Literals.PERSONA_USE__PERSONAS);

  private static void check(
      Fact fact,
      EReference reference,
      Set<EObject> travelling,
      Journey journey,
      Findings findings) {
    if (reference == Literals.PERSONA_USE__PERSONAS && !(fact.eContainer() instanceof Scenario)) {
      return;
    }
    List<?> named = (List<?>) fact.eGet(reference);
    for (int i = 0; i < named.size(); i++) {
      EObject target = (EObject) named.get(i);
      Persona persona = Paths.container(target, Persona.class);
      if (persona != null && !target.eIsProxy() && !travelling.contains(persona)) {
        findings.add(
            findings.places().of(fact, reference, i),
            "'%s' does not travel in journey '%s': add it to 'persona', or correct it."
                .formatted(persona.getName(), journey.getName()));
      }
    }
  }
}
