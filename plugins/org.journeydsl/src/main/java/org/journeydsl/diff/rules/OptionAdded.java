package org.journeydsl.diff.rules;

import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;

/** A further answer takes people from the others. */
final class OptionAdded extends ChangeRule {

  OptionAdded() {
    super("option-added", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (Option option : comparison.added(Option.class)) {
      Question question = Paths.container(option, Question.class);
      if (question != null) {
        comparison
            .was(question)
            .ifPresent(
                was ->
                    judgements.add(
                        option,
                        "Question '%s' has a further answer '%s': it takes people from the others."
                            .formatted(Paths.of(question), option.getName()),
                        judgements.affected((Question) was),
                        "Note the day in the dashboard, and compare shares on either side of it only."));
      }
    }
  }
}
