package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.Scale;
import org.journeydsl.model.ScaleLabel;
import org.journeydsl.model.ScaleUse;

/** A value of a scale means something else: "good" and "very good" are not chosen alike. */
final class ScaleLabelReworded extends ChangeRule {

  ScaleLabelReworded() {
    super("scale-label-reworded", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(ScaleLabel.class)) {
      Rewording rewording = Rewording.of(kept.was(), kept.now(), comparison);
      List<String> languages = rewording.broken();
      Scale scale = Paths.container(kept.was(), Scale.class);
      if (!languages.isEmpty() && scale != null) {
        judgements.add(
            kept.now(),
            "Value %s of scale '%s' is worded otherwise in %s: people will choose it more or less often."
                .formatted(kept.now().getValue(), scale.getName(), Words.listed(languages)),
            judgements.affected(users(scale, comparison)),
            "If only the spelling was put right, say so with 'comparable'; else declare a new scale.",
            rewording.comparable(judgements, Wording.languageOf(kept.now())));
      }
    }
  }

  private static List<Named> users(Scale scale, Comparison comparison) {
    List<Named> users = new ArrayList<>();
    for (var kept : comparison.kept(ScaleUse.class)) {
      if (kept.was().getScale() == scale) {
        users.add(Paths.container(kept.was(), Question.class));
      }
    }
    return users;
  }
}
