package org.journeydsl.diff.rules;

import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Anonymous;
import org.journeydsl.model.Survey;

/** A survey begins or ceases to be anonymous: people answer otherwise where they can be known. */
final class AnonymityChanged extends ChangeRule {

  AnonymityChanged() {
    super("anonymity-changed", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Survey.class)) {
      boolean was = isAnonymous(kept.was());
      boolean now = isAnonymous(kept.now());
      if (was && !now) {
        judgements.add(
            kept.now(),
            "Survey '%s' is no longer anonymous: people answer more kindly where they can be known."
                .formatted(Paths.of(kept.now())),
            judgements.affected(kept.was()),
            "Note the day in the dashboard. What was answered anonymously stays so.");
      } else if (now && !was) {
        judgements.add(
            kept.now(),
            "Survey '%s' is anonymous now: people answer more freely than before."
                .formatted(Paths.of(kept.now())),
            judgements.affected(kept.was()),
            "Note the day in the dashboard, and look whether its link still tells who answers.");
      }
    }
  }

  private static boolean isAnonymous(Survey survey) {
    return !JourneyParts.facts(survey, Anonymous.class).isEmpty();
  }
}
