package org.journeydsl.generate.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.AskedQuestions;
import org.journeydsl.facts.Fingerprint;
import org.journeydsl.facts.MeasuredContent;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.model.AnswerKind;
import org.journeydsl.model.FollowUp;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Named;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;

/**
 * Which code stands for what on which platform: one map for all outputs of a project, so that
 * results find back to the touchpoint they are about.
 */
public final class CodeMap {

  private final List<Question> questions;
  private final List<Questionnaire> questionnaires;
  private final Map<Platform, Codes> asked = new EnumMap<>(Platform.class);
  private final Map<Question, List<String>> askedBy = new IdentityHashMap<>();
  private final Map<Journey, Fingerprint> versions = new IdentityHashMap<>();
  private final Codes files;
  private final Codes kpis;

  private CodeMap(ProjectModel project) {
    questions = AskedQuestions.of(project);
    questionnaires = Questionnaire.of(project);
    List<String> paths = new ArrayList<>();
    for (Question question : questions) {
      paths.add(Paths.identity(question));
      paths.add(origin(question));
      question.getFollowUps().forEach(each -> paths.add(identity(each)));
    }
    for (Platform platform : Platform.ASKING) {
      asked.put(platform, Codes.of(platform, paths));
    }
    files = Codes.of(Platform.FILE, questionnaires.stream().map(CodeMap::key).toList());
    for (Questionnaire each : questionnaires) {
      each.questions()
          .forEach(
              question ->
                  askedBy.computeIfAbsent(question, key -> new ArrayList<>(1)).add(of(each)));
    }
    project.journeys().forEach(each -> versions.put(each, MeasuredContent.version(each, project)));
    kpis = Codes.of(Platform.SQL, project.kpis().stream().map(Paths::identity).toList());
  }

  public static CodeMap of(ProjectModel project) {
    return new CodeMap(project);
  }

  /** The questions of the project, in order of files and lines. */
  public List<Question> questions() {
    return questions;
  }

  /** What people get to answer, in order. */
  public List<Questionnaire> questionnaires() {
    return questionnaires;
  }

  /** The codes of the questionnaires that ask a question. */
  public List<String> askedBy(Question question) {
    return askedBy.getOrDefault(question, List.of());
  }

  /** What results about a journey can be compared by. */
  public Fingerprint version(Journey journey) {
    return versions.get(journey);
  }

  public String of(Platform platform, Question question) {
    return asked.get(platform).of(Paths.identity(question));
  }

  public String of(Platform platform, FollowUp followUp) {
    return asked.get(platform).of(identity(followUp));
  }

  /** The code of what travels with an answer, where that takes a question of its own. */
  public String origin(Platform platform, Question question) {
    return asked.get(platform).of(origin(question));
  }

  // No name has a tilde in it.
  private static String origin(Question question) {
    return Paths.identity(question) + ".~origin";
  }

  /** The value that stands for an option in answers; unique within its question. */
  public String of(Platform platform, Option option) {
    Question question = (Question) option.eContainer();
    boolean one = platform == Platform.LIMESURVEY && question.getAnswer() == AnswerKind.CHOICE;
    List<String> names = question.getOptions().stream().map(each -> oldest(each)).toList();
    return Codes.of(one ? Platform.LIMESURVEY_ANSWER : platform, names).of(oldest(option));
  }

  /** The name of the files of a questionnaire, without folder and ending. */
  public String of(Questionnaire questionnaire) {
    return files.of(key(questionnaire));
  }

  /** The part of a view's name that stands for a KPI. */
  public String of(Kpi kpi) {
    return kpis.of(Paths.identity(kpi));
  }

  /** The path of a follow-up: that of its question and its name, {@code why} where it has none. */
  public static String identity(FollowUp followUp) {
    Question question = (Question) followUp.eContainer();
    return Paths.identity(question) + "." + name(followUp, question);
  }

  private static String name(FollowUp followUp, Question question) {
    if (followUp.getName() != null) {
      return oldest(followUp);
    }
    boolean first =
        question.getFollowUps().stream()
            .filter(each -> each.getName() == null)
            .findFirst()
            .filter(each -> each == followUp)
            .isPresent();
    return first || followUp.getWhen() == null
        ? "why"
        : "why-" + followUp.getWhen().low() + "-" + followUp.getWhen().high();
  }

  // A survey and a stage may have one name; their files may not.
  private static String key(Questionnaire questionnaire) {
    return questionnaire.survey().isPresent()
        ? questionnaire.identity()
        : "after." + questionnaire.identity();
  }

  private static String oldest(Named named) {
    return Paths.names(named).get(0);
  }
}
