package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.ERROR;

import org.journeydsl.model.Feeling;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A feeling outside the five steps that a map can draw. */
final class FeelingOutOfRange extends Rule<Feeling> {

  FeelingOutOfRange() {
    super("feeling-out-of-range", ERROR, Feeling.class);
  }

  @Override
  protected void check(Feeling feeling, Findings findings) {
    if (Math.abs(feeling.getValue()) > 2) {
      findings.add(
          feeling,
          Literals.FEELING__VALUE,
          "Feeling %s is outside -2 (frustrated) to +2 (delighted).".formatted(feeling.getValue()));
    }
  }
}
