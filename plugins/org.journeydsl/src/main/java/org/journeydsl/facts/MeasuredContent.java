package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Correction;
import org.journeydsl.model.Event;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Trigger;

/**
 * What measured results hang on, as fingerprints: results with different ones should not be
 * compared without a thought.
 */
public final class MeasuredContent {

  /** Which words count where something was corrected. */
  private enum Counting {
    /** Those that people read now. */
    WORDS,
    /** Those that the series began with. */
    SERIES;

    Wordings of(Statement holder, Wordings words) {
      return this == WORDS ? words : comparable(holder, words);
    }

    Wordings of(RatingScale.Label label) {
      return this == WORDS ? label.wording() : label.counted();
    }
  }

  private MeasuredContent() {}

  /**
   * The version of a journey: its stages, touchpoints, events, questions, options and scales, in
   * their order, and when they are asked. A corrected thought, title or translation starts no new
   * version.
   */
  public static Fingerprint version(Journey journey, ProjectModel project) {
    EffectiveJourney whole = EffectiveJourney.of(journey);
    List<String> parts = new ArrayList<>();
    parts.add(Paths.identity(journey));
    for (JourneyPart part : JourneyParts.of(whole.journey())) {
      if (part instanceof Stage || part instanceof Touchpoint) {
        parts.add(part instanceof Stage ? "stage" : "touchpoint");
        parts.add(Paths.names(part).get(0));
      }
      for (Event event : JourneyParts.facts(part, Event.class)) {
        parts.add("event");
        parts.add(event.getEvent());
      }
      for (Question question : JourneyParts.allFacts(part, Question.class)) {
        String language = Wordings.of(question.getText()).language();
        parts.add(Paths.names(question).get(0));
        parts.addAll(content(question, language, project, Counting.SERIES));
      }
    }
    for (Survey survey : project.surveys()) {
      if (asks(survey, journey)) {
        parts.addAll(triggers(survey));
      }
    }
    return Fingerprint.of(parts);
  }

  private static boolean asks(Survey survey, Journey journey) {
    return Sendings.of(survey).stream()
        .flatMap(sending -> sending.questions().stream())
        .anyMatch(question -> Paths.journey(question) == journey);
  }

  /** When and by which channel people are asked: an hour later they answer otherwise. */
  private static List<String> triggers(Survey survey) {
    List<String> parts = new ArrayList<>(List.of("survey", Paths.identity(survey)));
    for (Trigger trigger : JourneyParts.facts(survey, Trigger.class)) {
      parts.add("send");
      parts.add(length(trigger.getDelay()));
      if (trigger.getEvery() != null) {
        parts.add("every");
        parts.add(length(trigger.getEvery()));
      } else {
        parts.add(trigger.getRelation().getLiteral());
        parts.add(
            Questionnaire.turn(trigger)
                .map(turn -> "each " + turn.getLiteral())
                .orElseGet(() -> Paths.identity(trigger.getMoment())));
      }
      trigger.getChannels().forEach(channel -> parts.add(Paths.identity(channel)));
      parts.add(Wordings.of(trigger.getCondition()).original());
    }
    return parts;
  }

  /** 24 hours are 1 day. */
  private static String length(Amount amount) {
    return amount == null
        ? ""
        : Durations.seconds(amount)
            .map(seconds -> seconds.stripTrailingZeros().toPlainString())
            .orElse(amount.toString());
  }

  /**
   * The wording of a question in one language: what somebody who answers in it reads, with the
   * values, labels and options.
   */
  public static Fingerprint wording(Question question, String language, ProjectModel project) {
    return Fingerprint.of(content(question, language, project, Counting.WORDS));
  }

  /** The words as they were before a correction of spelling: results with both are one series. */
  static Wordings comparable(Statement holder, Wordings words) {
    return JourneyParts.facts(holder, Correction.class).stream()
        .findFirst()
        .map(correction -> Wordings.of(correction.getText()))
        .orElse(words);
  }

  /**
   * What people answer to.
   *
   * @param counting which words of something count
   */
  private static List<String> content(
      Question question, String language, ProjectModel project, Counting counting) {
    List<String> parts = new ArrayList<>();
    parts.add(question.getKind().getLiteral());
    parts.add(counting.of(question, Wordings.of(question.getText())).inOrOriginal(language));
    RatingScale.of(question, project)
        .ifPresent(
            scale -> {
              parts.add(scale.range().toString());
              parts.add(scale.top().map(Object::toString).orElse(""));
              scale
                  .labels()
                  .forEach(
                      label -> {
                        parts.add(String.valueOf(label.value()));
                        parts.add(counting.of(label).inOrOriginal(language));
                      });
            });
    if (question.getAnswer() != null && RatingScale.of(question, project).isEmpty()) {
      parts.add(question.getAnswer().getLiteral());
    }
    for (Option option : question.getOptions()) {
      parts.add(Paths.names(option).get(0));
      parts.add(counting.of(option, Wordings.title(option)).inOrOriginal(language));
    }
    for (FollowUp followUp : question.getFollowUps()) {
      parts.add(String.valueOf(followUp.getWhen()));
      parts.add(counting.of(followUp, Wordings.of(followUp.getText())).inOrOriginal(language));
    }
    return parts;
  }
}
