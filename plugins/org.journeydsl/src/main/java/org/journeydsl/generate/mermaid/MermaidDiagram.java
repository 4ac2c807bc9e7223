package org.journeydsl.generate.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.journeydsl.facts.EmotionCurve;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Wordings;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Touchpoint;

/**
 * One journey as a Mermaid {@code journey} diagram (Mermaid 11): stages are its sections,
 * touchpoints its tasks, personas its actors, and feelings from -2 to +2 its scores from 1 to 5.
 *
 * <p>A task has one score for all its actors. Where personas feel differently at a touchpoint it
 * stands once for each score, the lowest first. Where nobody says how a touchpoint feels, the
 * feeling of the one before goes on, as on the map; with no feeling at all every score is 3.
 *
 * @param text the diagram, with {@code \n} line ends
 */
public record MermaidDiagram(String text) {

  private static final int NEUTRAL = 3;

  /**
   * The diagram of a journey.
   *
   * @param journey as readers see it: a future journey laid over its base
   * @param language of its texts; what is not translated stands as its author wrote it
   */
  public static MermaidDiagram of(Journey journey, String language) {
    List<Persona> personas = JourneyParts.personas(journey);
    Map<Touchpoint, Map<Integer, List<String>>> scores = scores(journey, personas, language);
    StringBuilder text = new StringBuilder("journey\n");
    text.append("  title ").append(title(journey, language)).append('\n');
    for (var stage : journey.getStages()) {
      text.append("  section ").append(title(stage, language)).append('\n');
      for (Touchpoint touchpoint : stage.getTouchpoints()) {
        scores
            .getOrDefault(touchpoint, Map.of(NEUTRAL, List.of()))
            .forEach(
                (score, actors) -> {
                  text.append("    ").append(title(touchpoint, language)).append(": ");
                  text.append(score).append(actors.isEmpty() ? "" : ": ");
                  text.append(String.join(", ", actors)).append('\n');
                });
      }
    }
    return new MermaidDiagram(text.toString());
  }

  /** Whether a journey says at all how it feels; without, every score of its diagram is 3. */
  static boolean tellsFeelings(Journey journey) {
    return journey.getTouchpoints().stream().anyMatch(each -> !each.getFeelings().isEmpty());
  }

  private static Map<Touchpoint, Map<Integer, List<String>>> scores(
      Journey journey, List<Persona> personas, String language) {
    Map<Touchpoint, Map<Integer, List<String>>> scores = new LinkedHashMap<>();
    if (personas.isEmpty()) {
      for (var point : EmotionCurve.ofEverybody(journey).points()) {
        scores.put(point.touchpoint(), Map.of(score(point.level()), List.of()));
      }
    }
    for (Persona persona : personas) {
      Map<Touchpoint, Integer> levels =
          EmotionCurve.of(journey, persona).points().stream()
              .collect(
                  Collectors.toMap(
                      EmotionCurve.Point::touchpoint, EmotionCurve.Point::level, (a, b) -> a));
      for (Touchpoint touchpoint : journey.getTouchpoints()) {
        scores
            .computeIfAbsent(touchpoint, key -> new TreeMap<>())
            .computeIfAbsent(score(levels.getOrDefault(touchpoint, 0)), key -> new ArrayList<>())
            .add(title(persona, language));
      }
    }
    return scores;
  }

  private static int score(int level) {
    return Math.max(1, Math.min(5, level + NEUTRAL));
  }

  private static String title(Named named, String language) {
    return MermaidText.of(Wordings.title(named).inOrOriginal(language)).value();
  }
}
