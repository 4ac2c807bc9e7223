package org.journeydsl.diff.rules;

import java.util.List;
import java.util.stream.Stream;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Comparison.Kept;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Owner;
import org.journeydsl.model.Statement;

/** Somebody answered for it, and nobody does any more. */
final class OwnerRemoved extends ChangeRule {

  OwnerRemoved() {
    super("owner-removed", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    Stream<Kept<? extends Statement>> all =
        Stream.concat(
            comparison.kept(JourneyPart.class).stream(), comparison.kept(Kpi.class).stream());
    all.forEach(
        kept -> {
          List<Owner> before = JourneyParts.facts(kept.was(), Owner.class);
          if (!before.isEmpty() && JourneyParts.facts(kept.now(), Owner.class).isEmpty()) {
            judgements.add(
                kept.now(),
                "%s has no owner any more; it was '%s'."
                    .formatted(Parts.atStart(kept.now()), before.get(0).getDepartment().getName()),
                Affected.NOTHING,
                "Name who answers for it now: 'owner'.");
          }
        });
  }
}
