package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.AskedPersonas;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Persona;
import org.journeydsl.model.QuietPeriod;
import org.journeydsl.model.Survey;

/** A new survey asks people whom another survey promised to leave alone for a while. */
final class SurveyInQuietPeriod extends ChangeRule {

  SurveyInQuietPeriod() {
    super("survey-in-quiet-period", Impact.EXPERIENCE);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    for (Survey survey : comparison.added(Survey.class)) {
      List<String> others = new ArrayList<>();
      for (var kept : comparison.kept(Survey.class)) {
        if (!JourneyParts.facts(kept.now(), QuietPeriod.class).isEmpty()
            && meet(AskedPersonas.of(survey), AskedPersonas.of(kept.now()))) {
          others.add(kept.now().getName());
        }
      }
      if (!others.isEmpty()) {
        judgements.add(
            survey,
            "Survey '%s' is new and asks people in the quiet period of %s."
                .formatted(Paths.of(survey), Words.quoted(others)),
            Affected.NOTHING,
            "Ask its questions there, ask other people, or give it 'at most once per' too and one list of who was asked.");
      }
    }
  }

  private static boolean meet(Set<Persona> some, Set<Persona> others) {
    return some.stream().anyMatch(others::contains);
  }
}
