package org.journeydsl.diff.rules;

import java.util.List;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Named;
import org.journeydsl.vocabulary.Holders;

/** {@code formerly} is gone: what was collected under the old name no longer belongs to it. */
final class FormerNameDropped extends ChangeRule {

  FormerNameDropped() {
    super("former-name-dropped", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Named.class)) {
      List<String> names = Paths.names(kept.now());
      if (names.isEmpty()) {
        continue;
      }
      String oldest = Paths.names(kept.was()).get(0);
      if (!names.contains(oldest)) {
        judgements.add(
            kept.now(),
            "%s '%s' no longer says 'formerly %s': what was collected under that name is cut off."
                .formatted(Words.capital(Holders.noun(kept.now())), Paths.of(kept.now()), oldest),
            judgements.affected(kept.was()),
            "Put it back: former names stay for as long as results are compared.",
            judgements.keep(kept.now(), oldest));
      }
    }
  }
}
