package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeydsl.model.About;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Kind;
import org.journeydsl.model.Named;
import org.journeydsl.model.Persona;
import org.journeydsl.model.Question;
import org.journeydsl.model.Recipients;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Survey;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.model.Traveller;
import org.journeydsl.model.Trigger;
import org.journeydsl.model.Turn;

/** Which questions go out together. */
final class Sendings {

  private Sendings() {}

  static List<Questionnaire> of(Survey survey) {
    List<Question> questions = asked(survey);
    if (questions.isEmpty()) {
      return List.of();
    }
    Optional<Turn> turn =
        JourneyParts.facts(survey, Trigger.class).stream()
            .flatMap(trigger -> Questionnaire.turn(trigger).stream())
            .findFirst();
    if (turn.isEmpty()) {
      return List.of(
          new Questionnaire(Optional.of(survey), Optional.empty(), Optional.empty(), questions));
    }
    Map<JourneyPart, List<Question>> turns = new LinkedHashMap<>();
    for (Question question : asDue(questions, turn.get())) {
      turns.computeIfAbsent(turn(question, turn.get()), part -> new ArrayList<>()).add(question);
    }
    List<Questionnaire> sendings = new ArrayList<>();
    turns.forEach(
        (part, some) ->
            sendings.add(
                new Questionnaire(Optional.of(survey), Optional.of(part), Optional.empty(), some)));
    return sendings;
  }

  /** One per stage, and one per stage and employee who is asked something there. */
  static List<Questionnaire> undeclared(Journey journey, Set<Question> asked) {
    // An entry, not a record: Java takes its time over a record's first hash code.
    Map<Map.Entry<JourneyPart, Optional<Persona>>, List<Question>> sendings = new LinkedHashMap<>();
    for (Question question : asDue(AskedQuestions.within(journey), Turn.STAGE)) {
      if (!asked.contains(question)) {
        sendings
            .computeIfAbsent(
                Map.entry(turn(question, Turn.STAGE), AskedQuestions.employee(question)),
                key -> new ArrayList<>())
            .add(question);
      }
    }
    List<Questionnaire> all = new ArrayList<>();
    sendings.forEach(
        (sending, questions) ->
            all.add(
                new Questionnaire(
                    Optional.empty(),
                    Optional.of(sending.getKey()),
                    sending.getValue(),
                    questions)));
    return all;
  }

  /** What is asked of more comes later: it is due after the last of its parts. */
  private static List<Question> asDue(List<Question> questions, Turn turn) {
    List<Question> due = new ArrayList<>(questions);
    due.sort(Comparator.comparing(question -> Paths.container(question, Stage.class) == null));
    if (turn == Turn.TOUCHPOINT) {
      due.sort(Comparator.comparing(question -> Paths.touchpoint(question) == null));
    }
    return due;
  }

  private static List<Question> asked(Survey survey) {
    List<Traveller> to =
        JourneyParts.facts(survey, Recipients.class).stream()
            .flatMap(fact -> fact.getTravellers().stream())
            .toList();
    Set<Question> questions = new LinkedHashSet<>();
    for (About about : JourneyParts.facts(survey, About.class)) {
      for (Named subject : about.getSubjects()) {
        within(subject).stream()
            .filter(question -> question == subject || reaches(to, question))
            .forEach(questions::add);
      }
    }
    return List.copyOf(questions);
  }

  /** A future journey is asked about with all that it keeps of the current one. */
  private static List<Question> within(Named subject) {
    if (!(subject instanceof Journey journey)) {
      return AskedQuestions.within(subject);
    }
    EffectiveJourney whole = EffectiveJourney.of(journey);
    return AskedQuestions.within(whole.journey()).stream()
        .map(question -> (Question) whole.origin(question))
        .toList();
  }

  /** Whether a survey to these people means a question: staff and customers are asked apart. */
  private static boolean reaches(List<Traveller> to, Question question) {
    Optional<Persona> employee = AskedQuestions.employee(question);
    if (employee.isPresent()) {
      return to.contains(employee.get());
    }
    boolean onlyStaff = !to.isEmpty() && to.stream().allMatch(Sendings::isEmployee);
    return !onlyStaff || AskedQuestions.isOfEmployees(Paths.journey(question));
  }

  private static boolean isEmployee(Traveller traveller) {
    return traveller instanceof Persona persona && persona.getKind() == Kind.EMPLOYEE;
  }

  /** The stage or touchpoint after which a question is due. */
  private static JourneyPart turn(Question question, Turn turn) {
    Touchpoint touchpoint = Paths.touchpoint(question);
    if (touchpoint != null && turn == Turn.TOUCHPOINT) {
      return touchpoint;
    }
    Journey journey = Paths.journey(question);
    Stage stage = Paths.container(question, Stage.class);
    if (stage == null) {
      List<Stage> stages = journey.getStages();
      if (stages.isEmpty()) {
        return journey;
      }
      stage = stages.get(stages.size() - 1);
    }
    List<Touchpoint> touchpoints = stage.getTouchpoints();
    return turn == Turn.STAGE || touchpoints.isEmpty()
        ? stage
        : touchpoints.get(touchpoints.size() - 1);
  }
}
