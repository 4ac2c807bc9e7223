package org.journeydsl.diff.rules;

import java.util.List;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.Wording;
import org.journeydsl.model.Question;

/** A question is worded otherwise in some language: people answer another question. */
final class QuestionReworded extends ChangeRule {

  QuestionReworded() {
    super("question-reworded", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Question.class)) {
      Rewording rewording = Rewording.of(kept.was(), kept.now(), comparison);
      List<String> languages = rewording.broken();
      if (!languages.isEmpty() && !QuestionKindChanged.is(kept, comparison)) {
        judgements.add(
            kept.now(),
            "Question '%s' is worded otherwise in %s: answers before and after cannot be compared."
                .formatted(Paths.of(kept.now()), Words.listed(languages)),
            judgements.affected(kept.was()),
            "If only the spelling was put right, say so with 'comparable'; else give it a new name and retire '%s'."
                .formatted(Members.key(kept.now())),
            rewording.comparable(judgements, Wording.languageOf(kept.now())));
      }
    }
  }
}
