package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import java.util.Set;
import org.journeydsl.facts.Backing;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Measured;
import org.journeydsl.model.Baseline;
import org.journeydsl.model.HistoryPoint;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kind;
import org.journeydsl.model.MomentOfTruth;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Gathered;
import org.journeydsl.rules.Rule;

/** A moment of truth that nobody has seen is a guess about where money should go. */
final class MomentOfTruthAssumed extends Rule<Journey> {

  MomentOfTruthAssumed() {
    super("moment-of-truth-assumed", NOTE, Journey.class);
  }

  @Override
  protected void check(Journey journey, Findings findings) {
    Gathered gathered = new Gathered();
    for (JourneyPart part : JourneyParts.of(journey)) {
      for (MomentOfTruth moment : JourneyParts.facts(part, MomentOfTruth.class)) {
        if (isBacked(moment, part)) {
          gathered.sound();
        } else {
          gathered.flawed(part.getName());
        }
      }
    }
    if (!gathered.isEmpty()) {
      findings.add(
          journey,
          "%s %s %s only assumed (%s): name the research with 'from'."
              .formatted(
                  gathered.count(),
                  gathered.noun("moment of truth", "moments of truth"),
                  gathered.verb("is", "are"),
                  gathered.names()));
    }
  }

  private static final Set<Kind> WORD_ONLY = Set.of(Kind.WORKSHOP, Kind.EMPLOYEES, Kind.HYPOTHESIS);

  private static boolean isBacked(MomentOfTruth moment, JourneyPart part) {
    boolean researched =
        Backing.of(moment).sources().stream()
            .anyMatch(source -> source.getKind() == null || !WORD_ONLY.contains(source.getKind()));
    return researched
        || Measured.kpis(part).stream()
            .anyMatch(
                kpi ->
                    !JourneyParts.facts(kpi, Baseline.class).isEmpty()
                        || !JourneyParts.facts(kpi, HistoryPoint.class).isEmpty());
  }
}
