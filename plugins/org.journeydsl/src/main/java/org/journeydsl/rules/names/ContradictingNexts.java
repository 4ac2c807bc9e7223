package org.journeydsl.rules.names;

import static org.journeydsl.findings.Severity.WARNING;

import org.journeydsl.model.End;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Next;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.rules.Findings;
import org.journeydsl.rules.Nouns;
import org.journeydsl.rules.Rule;

/** Two ways onward and nothing that says which is taken. */
final class ContradictingNexts extends Rule<Touchpoint> {

  ContradictingNexts() {
    super("contradicting-nexts", WARNING, Touchpoint.class);
  }

  @Override
  protected void check(Touchpoint touchpoint, Findings findings) {
    Fact first = null;
    for (Fact fact : touchpoint.getFacts()) {
      boolean unconditional =
          fact instanceof End || (fact instanceof Next next && next.getCondition() == null);
      if (!unconditional) {
        continue;
      }
      if (first != null) {
        findings.add(
            fact,
            "%s '%s' has two ways onward without 'when': say when each is taken."
                .formatted(Nouns.atStart(touchpoint), touchpoint.getName()));
        return;
      }
      first = fact;
    }
  }
}
