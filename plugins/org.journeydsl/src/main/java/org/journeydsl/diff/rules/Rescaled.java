package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.RatingScale;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleUse;
import org.journeydsl.vocabulary.Holders;

/**
 * A scale on which people answer, then and now: one that was declared otherwise, or another one
 * that a question takes.
 *
 * @param subject the scale or the question, as it is now
 */
record Rescaled(Named subject, RatingScale was, RatingScale now, Affected affected) {

  static List<Rescaled> in(Comparison comparison, Judgements judgements) {
    List<Rescaled> all = new ArrayList<>();
    for (var kept : comparison.kept(Scale.class)) {
      if (kept.was().getRange() != null && kept.now().getRange() != null) {
        all.add(
            new Rescaled(
                kept.now(),
                RatingScale.of(kept.was()),
                RatingScale.of(kept.now()),
                usersOf(kept.was(), comparison, judgements)));
      }
    }
    for (var kept : comparison.kept(Question.class)) {
      if (!takesTheSame(kept.was(), kept.now(), comparison)) {
        Optional<RatingScale> was = RatingScale.of(kept.was(), comparison.before().model());
        Optional<RatingScale> now = RatingScale.of(kept.now(), comparison.after().model());
        if (was.isPresent() && now.isPresent() && kept.was().getKind() == kept.now().getKind()) {
          all.add(new Rescaled(kept.now(), was.get(), now.get(), judgements.affected(kept.was())));
        }
      }
    }
    return all;
  }

  /** "Scale 'Stars'", "Question 'Checkout.Cart.Ease'". */
  String name() {
    return Words.capital(Holders.noun(subject)) + " '" + Paths.of(subject) + "'";
  }

  private static Affected usersOf(Scale scale, Comparison comparison, Judgements judgements) {
    List<Named> questions = new ArrayList<>();
    for (var kept : comparison.kept(Question.class)) {
      if (declared(kept.was()) == scale) {
        questions.add(kept.was());
      }
    }
    return judgements.affected(questions);
  }

  private static boolean takesTheSame(Question was, Question now, Comparison comparison) {
    Scale before = declared(was);
    Scale after = declared(now);
    return before == null && after == null
        || before != null && after != null && comparison.isSame(before, after);
  }

  private static Scale declared(Question question) {
    return JourneyParts.facts(question, ScaleUse.class).stream()
        .map(ScaleUse::getScale)
        .findFirst()
        .orElse(null);
  }
}
