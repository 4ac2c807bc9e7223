package org.journeydsl.facts;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.journeydsl.model.About;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Recipients;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Traveller;

/** Whom a survey may reach. */
public final class AskedPersonas {

  private AskedPersonas() {}

  /** The personas that a survey names, else those who travel in what it is about. */
  public static Set<Persona> of(Survey survey) {
    Set<Persona> personas = new LinkedHashSet<>();
    boolean named = false;
    for (Recipients to : JourneyParts.facts(survey, Recipients.class)) {
      for (Traveller traveller : to.getTravellers()) {
        if (!traveller.eIsProxy()) {
          named = true;
          if (traveller instanceof Persona persona) {
            personas.add(persona);
          }
        }
      }
    }
    if (!named) {
      JourneyParts.facts(survey, About.class).stream()
          .flatMap(about -> about.getSubjects().stream())
          .filter(subject -> !subject.eIsProxy())
          .map(subject -> Paths.journey(subject))
          .filter(Objects::nonNull)
          .distinct()
          .forEach(journey -> personas.addAll(JourneyParts.personas(journey)));
    }
    return personas;
  }
}
