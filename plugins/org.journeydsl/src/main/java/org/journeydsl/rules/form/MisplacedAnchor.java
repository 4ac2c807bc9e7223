package org.journeydsl.rules.form;

import static org.journeydsl.findings.Severity.ERROR;

import org.journeydsl.facts.Paths;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Rule;

/** A touchpoint that is put after or before another, in a journey that changes nothing. */
final class MisplacedAnchor extends Rule<Touchpoint> {

  MisplacedAnchor() {
    super("misplaced-fact", ERROR, Touchpoint.class);
  }

  @Override
  protected void check(Touchpoint touchpoint, Findings findings) {
    // EMF has no way to leave an enumeration unset: the anchor tells whether there is a relation.
    boolean anchored = touchpoint.eIsSet(Literals.TOUCHPOINT__ANCHOR);
    if (anchored && !MisplacedFact.isFuture(Paths.journey(touchpoint))) {
      findings.add(
          touchpoint,
          Literals.TOUCHPOINT__RELATION,
          MisplacedFact.ONLY_IN_FUTURE.formatted(touchpoint.getRelation().getLiteral()));
    }
  }
}
