package org.journeydsl.rules.map;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.facts.Measured;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.MomentOfTruth;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Where the relation is made or lost, somebody must see it go wrong. */
final class MomentOfTruthUnmeasured extends Rule<MomentOfTruth> {

  MomentOfTruthUnmeasured() {
    super("moment-of-truth-unmeasured", WARNING, MomentOfTruth.class);
  }

  @Override
  protected void check(MomentOfTruth momentOfTruth, Findings findings) {
    JourneyPart part = Nouns.part(momentOfTruth);
    if (part != null && !findings.fact(Measured.class, Measured::of).is(part)) {
      findings.add(
          momentOfTruth,
          ("Moment of truth at %s has neither a question nor a KPI: add one that would show it going"
                  + " wrong.")
              .formatted(Nouns.holder(part)));
    }
  }
}
