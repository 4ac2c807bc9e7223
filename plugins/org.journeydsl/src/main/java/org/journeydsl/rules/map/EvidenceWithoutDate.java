package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.NOTE;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.DateFact;
import org.journeydsl.model.Evidence;
import org.journeydsl.model.Kind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** Evidence grows old, and without a date nobody notices. */
final class EvidenceWithoutDate extends Rule<Evidence> {

  EvidenceWithoutDate() {
    super("evidence-without-date", NOTE, Evidence.class);
  }

  @Override
  protected void check(Evidence evidence, Findings findings) {
    if (evidence.getKind() != Kind.HYPOTHESIS
        && JourneyParts.facts(evidence, DateFact.class).isEmpty()) {
      findings.add(
          evidence,
          "Evidence '%s' has no date: nobody can tell when it is out of date."
              .formatted(evidence.getName()));
    }
  }
}
