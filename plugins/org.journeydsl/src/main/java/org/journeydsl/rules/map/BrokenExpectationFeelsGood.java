package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import java.util.Collections;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Directed;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Fit;
import org.journeydsl.model.FitKind;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Trait;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Disappointed and pleased at the same moment: one of the two is probably somebody else's. */
final class BrokenExpectationFeelsGood extends Rule<Fit> {

  BrokenExpectationFeelsGood() {
    super("broken-expectation-feels-good", WARNING, Fit.class);
  }

  @Override
  protected void check(Fit fit, Findings findings) {
    JourneyPart part = Nouns.part(fit);
    if (fit.getKind() != FitKind.BREAKS
        || part == null
        || !(fit.eContainer() instanceof Statement holder)) {
      return;
    }
    for (Trait trait : fit.getTraits()) {
      Persona persona = Paths.container(trait, Persona.class);
      if (trait.eIsProxy() || persona == null) {
        continue;
      }
      for (Feeling feeling : JourneyParts.facts(holder, Feeling.class)) {
        if (feeling.getValue() >= 1 && holdsFor(feeling, persona, holder) && meet(feeling, fit)) {
          findings.add(
              fit,
              ("'breaks %s.%s' stands beside a good feeling (+%s): one of them is wrong, or the"
                      + " feeling belongs to someone else.")
                  .formatted(persona.getName(), trait.getName(), feeling.getValue()));
          return;
        }
      }
    }
  }

  private static boolean holdsFor(Feeling feeling, Persona persona, Statement holder) {
    if (feeling.getAudience().isEmpty()) {
      return JourneyParts.facts(holder, Feeling.class).stream()
          .noneMatch(other -> other.getAudience().contains(persona));
    }
    return feeling.getAudience().contains(persona);
  }

  private static boolean meet(Directed one, Directed other) {
    return one.getChannels().isEmpty()
        || other.getChannels().isEmpty()
        || !Collections.disjoint(one.getChannels(), other.getChannels());
  }
}
