package org.journeydsl.sirius;

import java.util.List;
import java.util.Optional;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Touchpoint;

/** A future journey beside the one that it is based on. */
public class FutureServices {

  /** Whether a journey is one that is wished for. */
  public Boolean isFuture(Journey journey) {
    return JourneyParts.isFuture(journey);
  }

  /** The journey that a future one is based on; nothing where there is none. */
  public List<Journey> basis(Journey journey) {
    return Optional.ofNullable(JourneyParts.base(journey)).map(List::of).orElse(List.of());
  }

  /** Whether a touchpoint of a future journey is not in the current one. */
  public Boolean isNewInFuture(Touchpoint touchpoint) {
    return JourneyParts.inBase(touchpoint).isEmpty();
  }

  /** Whether it is there today, and another one then. */
  public Boolean isChangedInFuture(Touchpoint touchpoint) {
    return !isNewInFuture(touchpoint);
  }

  /** Whether a future journey does without a touchpoint of the current one. */
  public Boolean isDroppedIn(Touchpoint touchpoint, Journey future) {
    return EffectiveJourney.of(future).here(touchpoint).isEmpty();
  }
}
