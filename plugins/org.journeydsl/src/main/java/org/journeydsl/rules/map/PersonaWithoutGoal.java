package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.model.Kind;
import org.journeydsl.model.Persona;
import org.journeydsl.model.TraitKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** Without a goal nobody can judge whether a touchpoint helps. */
final class PersonaWithoutGoal extends Rule<Persona> {

  PersonaWithoutGoal() {
    super("persona-without-goal", NOTE, Persona.class);
  }

  @Override
  protected void check(Persona persona, Findings findings) {
    boolean hasGoal =
        persona.getTraits().stream().anyMatch(trait -> trait.getKind() == TraitKind.GOAL);
    if (!hasGoal && persona.getKind() != Kind.EMPLOYEE) {
      findings.add(
          persona,
          "Persona '%s' has no goal: say what they want to get done.".formatted(persona.getName()));
    }
  }
}
