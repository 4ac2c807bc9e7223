package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.WARNING;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Fix;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Note;
import org.journeydsl.model.RetiredName;
import org.journeydsl.model.Scenario;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/** A fact of a stage behind its first touchpoint, or of a journey behind its first stage. */
final class FactAfterTouchpoint extends Rule<JourneyPart> {

  FactAfterTouchpoint() {
    super("fact-after-touchpoint", WARNING, JourneyPart.class);
  }

  @Override
  protected void check(JourneyPart part, Findings findings) {
    if (part instanceof Stage stage && !stage.getTouchpoints().isEmpty()) {
      for (Touchpoint touchpoint : stage.getTouchpoints()) {
        for (Fact fact : touchpoint.getLateFacts()) {
          tell(fact, stage, stage.getTouchpoints().get(0), "touchpoint", findings);
        }
      }
    } else if (part instanceof Journey journey && !journey.getStages().isEmpty()) {
      Stage first = journey.getStages().get(0);
      int start = findings.places().whole(first).offset();
      for (Fact fact : journey.getFacts()) {
        boolean anywhere =
            fact instanceof Scenario || fact instanceof RetiredName || fact instanceof Note;
        if (!anywhere && findings.places().whole(fact).offset() > start) {
          tell(fact, journey, first, "stage", findings);
        }
      }
    }
  }

  private static void tell(
      Fact fact, JourneyPart holder, EObject first, String kind, Findings findings) {
    Word word = Words.of(fact).orElse(null);
    if (word != null && !MisplacedFact.isMisplaced(fact)) {
      findings.add(
          findings.places().start(fact),
          "'%s' of %s '%s' stands after its first %s: move it up."
              .formatted(word.keyword(), Nouns.of(holder), holder.getName(), kind),
          new Fix("Move it up", findings.places().move(fact, first), true));
    }
  }
}
