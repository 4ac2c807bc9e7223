package org.journeydsl.facts;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.StateFact;

/**
 * A journey as readers see it: a future journey laid over the one that it is based on.
 *
 * <p>A fact written again replaces what the current state says with that word at that place; named
 * things replace by name; {@code drop} takes away; {@code formerly} renames; what is new is added.
 * {@code meets}, {@code breaks}, {@code eases} and {@code worsens} also replace what the current
 * state says about the same trait, so that a future never both meets and breaks an expectation.
 *
 * <p>A journey that is based on nothing is itself. Otherwise {@link #journey} is a copy: the files'
 * own objects stay as they are written, and {@link #origin} and {@link #here} lead from one to the
 * other.
 *
 * @param journey the whole journey, in a file of its own with the language of the future's file
 * @param origins for each part of a copy what stands in a file: the future's word, else the current
 *     state's
 * @param parts for each object of a file the part that it became; without what was dropped
 */
public record EffectiveJourney(
    Journey journey, Map<EObject, EObject> origins, Map<EObject, EObject> parts) {

  /** Lays a journey over the one it is based on, and that one over its own. */
  public static EffectiveJourney of(Journey journey) {
    return JourneyOverlay.of(journey);
  }

  static EffectiveJourney itself(Journey journey) {
    return new EffectiveJourney(journey, new IdentityHashMap<>(), new IdentityHashMap<>());
  }

  /** The journey that another is based on, as written; empty where there is none. */
  public static Optional<Journey> base(Journey journey) {
    for (Fact fact : journey.getFacts()) {
      if (fact instanceof StateFact state && state.getBasedOn() != null) {
        return Optional.of(state.getBasedOn());
      }
    }
    return Optional.empty();
  }

  /** Where a part of this journey stands in a file: for places and identities. */
  public EObject origin(EObject part) {
    return origins.getOrDefault(part, part);
  }

  /** The part that an object of a file became here; empty where it has none. */
  public Optional<EObject> here(EObject object) {
    if (origins.isEmpty()) {
      return Paths.journey(object) == journey ? Optional.of(object) : Optional.empty();
    }
    return Optional.ofNullable(parts.get(object));
  }
}
