package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Languages;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Question;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Trigger;
import org.journeydsl.model.Turn;

/**
 * What one person gets to answer in one go.
 *
 * <p>A survey is one questionnaire, or one for each stage or touchpoint where it is sent after each
 * of them. The questions of a stage that no survey asks are one as well, sent after the stage; a
 * journey's own go with those of its last stage. What is asked of an employee under {@code
 * employee} never stands beside what is asked of the customer.
 *
 * @param survey what the author declared; empty where nobody did
 * @param after what it is sent after, where that is one stage, touchpoint or journey of several, or
 *     nobody declared a survey
 * @param employee whom of the staff it asks; empty where it asks the traveller
 * @param questions what it asks, in order; never empty
 */
public record Questionnaire(
    Optional<Survey> survey,
    Optional<JourneyPart> after,
    Optional<Persona> employee,
    List<Question> questions) {

  public Questionnaire {
    questions = List.copyOf(questions);
  }

  /** The questionnaires of a project: those of declared surveys, then the others, in order. */
  public static List<Questionnaire> of(ProjectModel project) {
    List<Questionnaire> all = new ArrayList<>();
    Set<Question> asked = new LinkedHashSet<>();
    for (Survey survey : project.surveys()) {
      for (Questionnaire sending : Sendings.of(survey)) {
        asked.addAll(sending.questions());
        all.add(sending);
      }
    }
    for (Journey journey : project.journeys()) {
      all.addAll(Sendings.undeclared(journey, asked));
    }
    return all;
  }

  /** After each of what a survey is sent; empty where it is sent at one moment or regularly. */
  public static Optional<Turn> turn(Trigger trigger) {
    // The enumeration has no word for "none": without a moment and a rhythm, it is the turn.
    boolean turns = trigger.getMoment() == null && trigger.getEvery() == null;
    return turns ? Optional.of(trigger.getEach()) : Optional.empty();
  }

  /** Its identity, over renamings: the survey's name, or the path of the stage it is sent after. */
  public String identity() {
    List<String> names = new ArrayList<>();
    survey.map(Paths::identity).ifPresent(names::add);
    after
        .map(part -> survey.isPresent() ? lastName(part) : Paths.identity(part))
        .ifPresent(names::add);
    employee.map(Paths::identity).ifPresent(names::add);
    return String.join(".", names);
  }

  private static String lastName(Named part) {
    return Paths.names(part).get(0);
  }

  /** What it is called: the survey's title, else that of the stage. */
  public Wordings title() {
    return survey
        .map(Named.class::cast)
        .or(() -> after.map(Named.class::cast))
        .map(Wordings::title)
        .orElseThrow();
  }

  /**
   * The languages it is asked in, the first one first: those of the survey, else of the project,
   * else all that its questions are written in.
   */
  public List<String> languages(ProjectModel project) {
    Set<String> tags = new LinkedHashSet<>();
    survey.ifPresent(
        each ->
            JourneyParts.facts(each, Languages.class).forEach(fact -> tags.addAll(fact.getTags())));
    if (tags.isEmpty()) {
      tags.addAll(project.languages());
    }
    if (tags.isEmpty()) {
      questions.forEach(each -> tags.addAll(Wordings.of(each.getText()).texts().keySet()));
    }
    return List.copyOf(tags);
  }
}
