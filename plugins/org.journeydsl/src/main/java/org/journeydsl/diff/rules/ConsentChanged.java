package org.journeydsl.diff.rules;

import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Consent;
import org.journeydsl.model.Survey;

/** What people agree to has other words; another language of the same words is none. */
final class ConsentChanged extends ChangeRule {

  ConsentChanged() {
    super("consent-changed", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Consent.class)) {
      boolean isOther =
          comparison.details(kept.was(), kept.now()).stream()
              .anyMatch(each -> !each.before().isEmpty());
      if (isOther) {
        judgements.add(
            kept.now(),
            "Survey '%s' asks for another consent: whoever answered before agreed to other words."
                .formatted(Paths.of(Paths.container(kept.now(), Survey.class))),
            Affected.NOTHING,
            "Ask who looks after data protection whether the older answers may go on being used.");
      }
    }
    for (Consent was : comparison.removed(Consent.class)) {
      if (!comparison.wentWithItsHolder(was)) {
        judgements.addGone(
            was,
            "Survey '%s' no longer says what happens with the answers."
                .formatted(Paths.of(Paths.container(was, Survey.class))),
            Affected.NOTHING,
            "Write the consent back, or say why none is needed.");
      }
    }
  }
}
