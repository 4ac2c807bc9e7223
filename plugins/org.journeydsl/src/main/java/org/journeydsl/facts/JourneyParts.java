package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.model.EmployeeView;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Persona;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.model.Stage;
import org.journeydsl.model.State;
import org.journeydsl.model.StateFact;
import org.journeydsl.model.Statement;

/** Walks a journey: its parts, and the facts of one kind in them. */
public final class JourneyParts {

  private JourneyParts() {}

  /** The journey itself, then each stage with its touchpoints and steps, in order. */
  public static List<JourneyPart> of(Journey journey) {
    List<JourneyPart> parts = new ArrayList<>();
    parts.add(journey);
    for (Stage stage : journey.getStages()) {
      parts.add(stage);
      parts.addAll(stage.getTouchpoints());
    }
    return parts;
  }

  /** The facts of one kind that stand directly in something, in order. */
  public static <T> List<T> facts(Statement holder, Class<T> kind) {
    List<T> found = new ArrayList<>(2);
    for (Fact fact : holder.getFacts()) {
      if (kind.isInstance(fact)) {
        found.add(kind.cast(fact));
      }
    }
    return found;
  }

  /** The facts of one kind in something, also under `employee`, back stage and the like. */
  public static <T> List<T> allFacts(Statement holder, Class<T> kind) {
    List<T> found = new ArrayList<>(2);
    collect(holder, kind, found);
    return found;
  }

  private static <T> void collect(Statement holder, Class<T> kind, List<T> found) {
    for (Fact fact : holder.getFacts()) {
      if (kind.isInstance(fact)) {
        found.add(kind.cast(fact));
      }
      collect(fact, kind, found);
    }
  }

  /** The personas that a journey names, those of its base where it names none. */
  public static List<Persona> personas(Journey journey) {
    Journey from = journey;
    for (int depth = 0; from != null && depth < 20; depth++) {
      List<Persona> personas =
          facts(from, PersonaUse.class).stream()
              .flatMap(use -> use.getPersonas().stream())
              .filter(persona -> !persona.eIsProxy())
              .toList();
      if (!personas.isEmpty()) {
        return personas;
      }
      from = base(from);
    }
    return List.of();
  }

  /** The journey that a future one is based on; null for others. */
  public static Journey base(Journey journey) {
    for (StateFact state : facts(journey, StateFact.class)) {
      if (state.getBasedOn() != null && !state.getBasedOn().eIsProxy()) {
        return state.getBasedOn();
      }
    }
    return null;
  }

  /** What a part of a future journey replaces in the current one: the part of that name. */
  public static Optional<JourneyPart> inBase(JourneyPart part) {
    Journey journey = Paths.journey(part);
    Journey base = journey == null ? null : base(journey);
    if (base == null || base == journey) {
      return Optional.empty();
    }
    if (part == journey) {
      return Optional.of(base);
    }
    return Members.of(base, part.getName()).stream()
        .filter(part.getClass()::isInstance)
        .map(JourneyPart.class::cast)
        .findFirst();
  }

  public static boolean isFuture(Journey journey) {
    return facts(journey, StateFact.class).stream()
        .anyMatch(state -> state.getState() == State.FUTURE);
  }

  /** Whether all who travel are employees; false where nobody is named. */
  public static boolean isEmployees(Journey journey) {
    List<Persona> personas = personas(journey);
    return !personas.isEmpty()
        && personas.stream().allMatch(persona -> persona.getKind() == Kind.EMPLOYEE);
  }

  /** Whether something stands under `employee Picker < … >`. */
  public static boolean isEmployeesSide(Fact fact) {
    return Paths.container(fact, EmployeeView.class) != null;
  }
}
