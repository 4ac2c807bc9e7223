package org.journeydsl.diff.rules;

import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Named;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleLabel;
import org.journeydsl.model.Statement;
import org.journeydsl.vocabulary.Holders;

/** Words were put right, and their author says that answers stay comparable. */
final class CorrectionDeclared extends ChangeRule {

  CorrectionDeclared() {
    super("correction-declared", Impact.INFORMATION);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    comparison.kept(Question.class).forEach(kept -> check(kept, comparison, judgements));
    comparison.kept(Option.class).forEach(kept -> check(kept, comparison, judgements));
    comparison.kept(ScaleLabel.class).forEach(kept -> check(kept, comparison, judgements));
  }

  private static void check(
      Comparison.Kept<? extends Statement> kept, Comparison comparison, Judgements judgements) {
    Rewording rewording = Rewording.of(kept.was(), kept.now(), comparison);
    if (!rewording.corrected().isEmpty()) {
      judgements.add(
          kept.now(),
          "The words of %s were put right in %s; its author says that answers stay comparable."
              .formatted(called(kept.now()), Words.listed(rewording.corrected())),
          Affected.NOTHING,
          "Look whether it is no more than spelling.");
    }
  }

  private static String called(Statement now) {
    return now instanceof ScaleLabel label
        ? "value %s of scale '%s'"
            .formatted(label.getValue(), Paths.of(Paths.container(label, Scale.class)))
        : "%s '%s'".formatted(Holders.noun(now), Paths.of((Named) now));
  }
}
