package org.journeydsl.diff.rules;

import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.model.Activity;
import org.journeydsl.model.ActivityKind;

/** What was done before the customer's eyes is hidden now, or the other way round. */
final class VisibilityCrossed extends ChangeRule {

  VisibilityCrossed() {
    super("visibility-crossed", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Activity.class)) {
      boolean wasSeen = kept.was().getKind() == ActivityKind.FRONTSTAGE;
      boolean isSeen = kept.now().getKind() == ActivityKind.FRONTSTAGE;
      if (wasSeen != isSeen) {
        judgements.add(
            kept.now(),
            "At %s what was '%s' is '%s': it crossed the line of visibility, and customers %s it."
                .formatted(
                    lower(Parts.atStart(kept.now())),
                    kept.was().getKind().getLiteral(),
                    kept.now().getKind().getLiteral(),
                    isSeen ? "see" : "no longer see"),
            Affected.NOTHING,
            isSeen
                ? "Who does it now speaks for the company: do they know?"
                : "What tells customers now that it is being done?");
      }
    }
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
