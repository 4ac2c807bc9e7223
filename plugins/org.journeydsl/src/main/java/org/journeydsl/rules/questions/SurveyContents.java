package org.journeydsl.rules.questions;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.facts.Questionnaire;
import org.journeydsl.model.Languages;
import org.journeydsl.model.Question;
import org.journeydsl.model.Survey;

/** Which survey asks what, and in which languages, in the whole project. */
final class SurveyContents {

  private final List<String> projectLanguages;
  private final List<Questionnaire> undeclared = new ArrayList<>();
  private final Map<Survey, List<Questionnaire>> declared = new IdentityHashMap<>();
  private final Map<Question, Survey> asking = new IdentityHashMap<>();

  /**
   * The languages that a text must be in.
   *
   * @param tags the language tags
   * @param whose "a language of survey 'S'", or "a language of the project"
   */
  record Wanted(List<String> tags, String whose) {}

  private SurveyContents(ProjectModel project) {
    this.projectLanguages = project.languages();
    for (Questionnaire each : Questionnaire.of(project)) {
      if (each.survey().isEmpty()) {
        undeclared.add(each);
      } else {
        Survey survey = each.survey().get();
        declared.computeIfAbsent(survey, key -> new ArrayList<>()).add(each);
        each.questions().forEach(question -> remember(question, survey));
      }
    }
  }

  /** The first survey that asks a question; one that names its languages goes before others. */
  private void remember(Question question, Survey survey) {
    Survey first = asking.putIfAbsent(question, survey);
    if (first != null && languages(first).isEmpty() && !languages(survey).isEmpty()) {
      asking.put(question, survey);
    }
  }

  static SurveyContents of(ProjectModel project) {
    return new SurveyContents(project);
  }

  /** What a survey sends: several where it is sent after each stage or touchpoint. */
  List<Questionnaire> sendings(Survey survey) {
    return declared.getOrDefault(survey, List.of());
  }

  /** All that a survey asks, in order. */
  List<Question> questions(Survey survey) {
    return sendings(survey).stream().flatMap(each -> each.questions().stream()).toList();
  }

  /** What goes out together without that anybody declared a survey. */
  List<Questionnaire> undeclared() {
    return undeclared;
  }

  static List<String> languages(Survey survey) {
    return JourneyParts.facts(survey, Languages.class).stream()
        .flatMap(fact -> fact.getTags().stream())
        .filter(tag -> tag != null && !tag.isEmpty())
        .distinct()
        .toList();
  }

  /** The languages that a question is to be asked in. */
  Wanted wanted(Question question) {
    Survey survey = asking.get(question);
    return survey == null
        ? new Wanted(projectLanguages, "a language of the project")
        : new Wanted(languages(survey), "a language of survey '%s'".formatted(survey.getName()));
  }
}
