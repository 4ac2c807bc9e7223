package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.DateFact;
import org.journeydsl.model.Evidence;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** People and markets change; what was true 18 months ago may not be. */
final class OldEvidence extends Rule<Evidence> {

  OldEvidence() {
    super("old-evidence", WARNING, Evidence.class);
  }

  @Override
  protected void check(Evidence evidence, Findings findings) {
    if (findings.uses().of(evidence).isEmpty()) {
      return;
    }
    for (DateFact fact : JourneyParts.facts(evidence, DateFact.class)) {
      if (fact.getDate() != null && findings.today().minusMonths(18).isAfter(fact.getDate())) {
        findings.add(
            fact,
            ("Evidence '%s' is from %s, more than 18 months ago: repeat it, or check what still"
                    + " holds.")
                .formatted(evidence.getName(), fact.getDate()));
      }
    }
  }
}
