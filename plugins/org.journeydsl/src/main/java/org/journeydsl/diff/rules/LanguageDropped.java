package org.journeydsl.diff.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Comparison;
import org.journeydsl.diff.Detail;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgements;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Languages;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.model.Survey;

/** A language is gone: those who speak it answer in another one, or not at all. */
final class LanguageDropped extends ChangeRule {

  LanguageDropped() {
    super("language-dropped", Impact.MEASUREMENT);
  }

  @Override
  protected void check(Comparison comparison, Judgements judgements) {
    surveys(comparison, judgements);
    Map<Journey, Map<String, List<Question>>> dropped = new LinkedHashMap<>();
    for (var kept : comparison.kept(Question.class)) {
      for (Detail detail : comparison.details(kept.was(), kept.now())) {
        if (detail.isWording() && detail.after().isEmpty()) {
          dropped
              .computeIfAbsent(Paths.journey(kept.now()), key -> new LinkedHashMap<>())
              .computeIfAbsent(detail.language(), key -> new ArrayList<>())
              .add(kept.was());
        }
      }
    }
    dropped.forEach(
        (journey, languages) ->
            languages.forEach((tag, questions) -> tell(journey, tag, questions, judgements)));
  }

  private static void tell(
      Journey journey, String tag, List<Question> questions, Judgements judgements) {
    List<Named> all = List.copyOf(questions);
    judgements.add(
        journey,
        "Journey '%s' no longer asks in %s: %s."
            .formatted(
                Paths.of(journey), tag, Words.quoted(questions.stream().map(Paths::of).toList())),
        judgements.affected(all),
        "Who speaks it drops out of the results, or answers another wording: bring the texts back, or note the day.");
  }

  private static void surveys(Comparison comparison, Judgements judgements) {
    for (var kept : comparison.kept(Survey.class)) {
      Set<String> gone = new LinkedHashSet<>(tags(kept.was()));
      gone.removeAll(tags(kept.now()));
      if (!gone.isEmpty() && !tags(kept.now()).isEmpty()) {
        judgements.add(
            kept.now(),
            "Survey '%s' is no longer sent in %s."
                .formatted(Paths.of(kept.now()), Words.listed(List.copyOf(gone))),
            judgements.affected(kept.was()),
            "Results are of other people from this day on: note it in the dashboard.");
      }
    }
  }

  private static List<String> tags(Survey survey) {
    return JourneyParts.facts(survey, Languages.class).stream()
        .flatMap(fact -> fact.getTags().stream())
        .toList();
  }
}
