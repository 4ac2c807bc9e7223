package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.Measured;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Severity;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** A severe pain that nothing measures can neither be watched nor be shown to be gone. */
final class SeverePainUnmeasured extends Rule<Pain> {

  SeverePainUnmeasured() {
    super("severe-pain-unmeasured", WARNING, Pain.class);
  }

  @Override
  protected void check(Pain pain, Findings findings) {
    JourneyPart part = Nouns.part(pain);
    if (pain.getSeverity() != Severity.SEVERE
        || part == null
        || findings.fact(Measured.class, Measured::of).is(part)) {
      return;
    }
    findings.add(
        pain,
        pain.getName() == null
            ? "The severe pain at '%s' is measured by nothing: add a question or a KPI."
                .formatted(part.getName())
            : "Severe pain '%s' at '%s' is measured by nothing: add a question or a KPI."
                .formatted(pain.getName(), part.getName()));
  }
}
