package org.journeydsl.facts;

import java.util.Comparator;
import java.util.Optional;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Touchpoint;

/** How much a touchpoint hurts: its worst pain decides between places that feel equally low. */
public final class Sore {

  private Sore() {}

  /** The first of its worst pains; empty where none is named. */
  public static Optional<Pain> pain(Touchpoint touchpoint) {
    return JourneyParts.facts(touchpoint, Pain.class).stream()
        .min(Comparator.comparingInt(pain -> -pain.getSeverity().getValue()));
  }

  /** How bad its worst pain is, from 1; 0 where none is named. */
  public static int worst(Touchpoint touchpoint) {
    return pain(touchpoint).map(pain -> pain.getSeverity().getValue() + 1).orElse(0);
  }
}
