package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.findings.Fix;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;

/** A fact that looks like the stage's, and is the touchpoint's above it. */
final class FactIndentedAsTheStages extends Rule<Touchpoint> {

  FactIndentedAsTheStages() {
    super("fact-indented-as-the-stages", WARNING, Touchpoint.class);
  }

  @Override
  protected void check(Touchpoint touchpoint, Findings findings) {
    var places = findings.places();
    if (touchpoint.getFacts().isEmpty() || places.hasBlock(touchpoint)) {
      return;
    }
    int column = places.indentation(touchpoint);
    for (Fact fact : touchpoint.getFacts()) {
      int indentation = places.indentation(fact);
      Word word = Words.of(fact).orElse(null);
      if (word == null || indentation < 0 || indentation > column || column < 0) {
        continue;
      }
      String message =
          "'%s' is read as a fact of %s '%s', though it is indented like a fact of the stage: move it before the first touchpoint, or indent it more."
              .formatted(word.keyword(), Nouns.of(touchpoint), touchpoint.getName());
      if (touchpoint.eContainer() instanceof Stage stage) {
        var moved = places.move(fact, stage.getTouchpoints().get(0));
        findings.add(
            places.start(fact),
            message,
            new Fix("Move it before the first touchpoint", moved, false));
      } else {
        findings.add(places.start(fact), message);
      }
    }
  }
}
