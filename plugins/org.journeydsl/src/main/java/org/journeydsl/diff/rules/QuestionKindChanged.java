package org.journeydsl.diff.rules;

import java.util.List;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Detail;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Question;

/** A question is answered in another way under the same name: its series would mix two things. */
final class QuestionKindChanged extends ChangeRule {

  private static final List<String> ASPECTS = List.of("kind", "answer");

  QuestionKindChanged() {
    super("question-kind-changed", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Question.class)) {
      for (Detail detail : comparison.details(kept.was(), kept.now())) {
        if (ASPECTS.contains(detail.aspect())) {
          judgements.add(
              kept.now(),
              "Question '%s' was '%s' and is '%s': its answers before and after are two different things."
                  .formatted(Paths.of(kept.now()), detail.before(), detail.after()),
              judgements.affected(kept.was()),
              "Give the new question a name of its own and retire '%s'."
                  .formatted(Members.key(kept.was())));
        }
      }
    }
  }

  /** Whether its answers are another thing: other words then go without saying. */
  static boolean is(Comparison.Kept<Question> kept, Comparison comparison) {
    return comparison.details(kept.was(), kept.now()).stream()
        .anyMatch(detail -> ASPECTS.contains(detail.aspect()));
  }
}
