package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.Measured;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Outcome;
import org.journeydsl.model.OutcomeKind;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Customers who go away unseen are missed only in the accounts. */
final class LeavingUncounted extends Rule<Outcome> {

  LeavingUncounted() {
    super("leaving-uncounted", WARNING, Outcome.class);
  }

  @Override
  protected void check(Outcome outcome, Findings findings) {
    JourneyPart part = Nouns.part(outcome);
    boolean leaving =
        outcome.getKind() == OutcomeKind.CANCELS || outcome.getKind() == OutcomeKind.LEAVES;
    if (!leaving
        || part == null
        || findings.fact(Measured.class, Measured::of).countsLosses(part)) {
      return;
    }
    findings.add(
        outcome,
        ("Outcome '%s' at '%s' is counted by no KPI: add one, such as a KPI that measures drop-off at"
                + " %s.")
            .formatted(outcome.getKind().getLiteral(), part.getName(), part.getName()));
  }
}
