package org.journeydsl.facts;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Touchpoint;

/**
 * Which touchpoints of a project can come after which, each journey's ways computed once; of a
 * future journey, as readers see it.
 */
public final class JourneyWays {

  private record Known(EffectiveJourney journey, WaysOn ways) {}

  private final Map<Journey, Known> known = new IdentityHashMap<>();

  /** The ways of the journeys of a project. */
  public static JourneyWays of(ProjectModel project) {
    return new JourneyWays();
  }

  private Known known(Journey journey) {
    return known.computeIfAbsent(
        journey,
        key -> {
          EffectiveJourney effective = EffectiveJourney.of(key);
          return new Known(effective, WaysOn.of(effective.journey()));
        });
  }

  private static Optional<Touchpoint> here(Known known, Touchpoint touchpoint) {
    return known.journey().here(touchpoint).map(Touchpoint.class::cast);
  }

  /** What can come after a touchpoint of a file, in a journey. */
  public Reach after(Touchpoint touchpoint, Journey journey) {
    Known in = known(journey);
    return new Reach(in.journey(), here(in, touchpoint).map(in.ways()::after).orElse(Set.of()));
  }

  /** What can have come before a touchpoint of a file, in a journey. */
  public Reach before(Touchpoint touchpoint, Journey journey) {
    Known in = known(journey);
    return new Reach(in.journey(), here(in, touchpoint).map(in.ways()::before).orElse(Set.of()));
  }

  /**
   * Touchpoints and steps that can be reached.
   *
   * @param journey the journey that they are of
   * @param touchpoints they themselves, as parts of that journey
   */
  public record Reach(EffectiveJourney journey, Set<Touchpoint> touchpoints) {

    /** Whether a touchpoint of a file is among them. */
    public boolean contains(Touchpoint touchpoint) {
      return journey.here(touchpoint).filter(touchpoints::contains).isPresent();
    }
  }
}
