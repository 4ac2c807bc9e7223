package org.journeydsl.generate.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/**
 * What the tables of journeys have no place for, so that nothing is lost without a word.
 *
 * @param facts how many of each kind are in no cell, by the word that they start with
 * @param details how many facts are in a cell with less than they say
 */
public record NotInTable(Map<String, Integer> facts, int details) {

  // What a cell shows, or what only places a fact in its file.
  private static final Set<String> SHOWN = Set.of("text", "kind", "value", "severity", "answer");

  /** What the tables of some journeys leave out. */
  public static NotInTable of(List<Journey> journeys) {
    Map<String, Integer> facts = new LinkedHashMap<>();
    int details = 0;
    for (Journey written : journeys) {
      Journey journey = EffectiveJourney.of(written).journey();
      for (JourneyPart part : JourneyParts.of(journey)) {
        for (Fact fact : MapTable.facts(part)) {
          boolean named = part == journey && fact instanceof PersonaUse;
          if (part == journey || !MapTable.hasCell(fact)) {
            facts.merge(word(fact), named ? 0 : 1, Integer::sum);
          } else if (saysMore(fact)) {
            details++;
          }
        }
      }
      facts.merge("scenario", journey.getScenarios().size(), Integer::sum);
    }
    facts.values().removeIf(count -> count == 0);
    return new NotInTable(facts, details);
  }

  private static String word(Fact fact) {
    return Words.of(fact).map(Word::keyword).orElse(fact.eClass().getName());
  }

  private static boolean saysMore(Fact fact) {
    for (EStructuralFeature feature : fact.eClass().getEAllStructuralFeatures()) {
      boolean shown =
          SHOWN.contains(feature.getName())
              || fact instanceof ChannelUse && feature.getName().equals("channels")
              || fact instanceof KpiUse && feature.getName().equals("kpis")
              || fact instanceof Feeling && feature.getName().equals("audience");
      if (!shown && !feature.isDerived() && !feature.isTransient() && fact.eIsSet(feature)) {
        return true;
      }
    }
    return false;
  }

  public boolean isEmpty() {
    return facts.isEmpty() && details == 0;
  }

  /** As a sentence: what, and how often. */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    facts.forEach((word, count) -> parts.add(word + " (" + count + ")"));
    if (details > 0) {
      parts.add("details of " + details + " facts, such as who they are for and what they solve");
    }
    return "A table has no place for: "
        + String.join(", ", parts)
        + ". 'journey export json' keeps all.";
  }
}
