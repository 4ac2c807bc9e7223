package org.journeydsl.ide.lenses;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.EmotionCurve;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Touchpoint;

/**
 * Where a journey hurts most: for each persona the touchpoint with the lowest feeling.
 *
 * @param byTouchpoint what is said at a touchpoint: the level, and whose low it is
 */
record Lows(Map<Touchpoint, List<String>> byTouchpoint) {

  static Lows of(Journey journey) {
    Map<Touchpoint, List<String>> lows = new IdentityHashMap<>();
    List<Persona> personas = JourneyParts.personas(journey);
    if (personas.isEmpty()) {
      add(EmotionCurve.ofEverybody(journey), "", lows);
    }
    for (Persona persona : personas) {
      String whose = personas.size() == 1 ? "" : " for " + persona.getName();
      add(EmotionCurve.of(journey, persona), whose, lows);
    }
    return new Lows(lows);
  }

  private static void add(EmotionCurve curve, String whose, Map<Touchpoint, List<String>> lows) {
    curve
        .lowest()
        .filter(point -> point.level() < 0)
        .ifPresent(
            point ->
                lows.computeIfAbsent(point.touchpoint(), key -> new ArrayList<>())
                    .add(point.level() + whose));
  }
}
