package org.journeydsl.diff.rules;

import java.util.List;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;

/** An answer to choose from has other words: other people choose it. */
final class OptionReworded extends ChangeRule {

  OptionReworded() {
    super("option-reworded", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Option.class)) {
      Rewording rewording = Rewording.of(kept.was(), kept.now(), comparison);
      List<String> languages = rewording.broken();
      Question question = Paths.container(kept.was(), Question.class);
      if (!languages.isEmpty() && question != null) {
        judgements.add(
            kept.now(),
            "Answer '%s' is worded otherwise in %s: how many choose it before and after cannot be compared."
                .formatted(Paths.of(kept.now()), Words.listed(languages)),
            judgements.affected(question),
            "If only the spelling was put right, say so with 'comparable'; else make it a new answer and retire the old one.",
            rewording.comparable(judgements, Wording.languageOf(kept.now())));
      }
    }
  }
}
