package org.journeydsl.diff.rules;

import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.About;
import org.journeydsl.model.Question;
import org.journeydsl.model.Recipients;
import org.journeydsl.model.Survey;

/** Other people are asked, or the same people about something else. */
final class AudienceChanged extends ChangeRule {

  AudienceChanged() {
    super("audience-changed", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Survey.class)) {
      if (FactsDiffer.in(kept.was(), kept.now(), Recipients.class, comparison)) {
        judgements.add(
            kept.now(),
            "Survey '%s' goes to other people: its results are not those of the same group any more."
                .formatted(Paths.of(kept.now())),
            judgements.affected(kept.was()),
            "Split the results by persona, or give the new group a survey of its own.");
      }
      if (FactsDiffer.in(kept.was(), kept.now(), About.class, comparison)) {
        judgements.add(
            kept.now(),
            "Survey '%s' asks about something else than it did.".formatted(Paths.of(kept.now())),
            judgements.affected(kept.was()),
            "What it no longer asks has no further answers; a longer survey is broken off more often.");
      }
    }
    for (var kept : comparison.kept(Question.class)) {
      if (comparison.details(kept.was(), kept.now()).stream()
          .anyMatch(each -> each.aspect().equals("audience") || each.aspect().equals("channels"))) {
        judgements.add(
            kept.now(),
            "Question '%s' is put to other people than before.".formatted(Paths.of(kept.now())),
            judgements.affected(kept.was()),
            "Split the results by persona, or give the question to the new group a name of its own.");
      }
    }
  }
}
