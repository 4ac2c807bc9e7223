package org.journeydsl.generate.survey.limesurvey;

import java.util.List;
import java.util.Map;

/**
 * A survey as LimeSurvey has it after an import.
 *
 * @param languages the first one first
 * @param settings columns of the survey's table that the test looks at
 * @param texts by language and column
 * @param questions in order
 */
record Imported(
    List<String> languages,
    Map<String, String> settings,
    Map<String, Map<String, String>> texts,
    List<Question> questions) {

  record Question(
      String code,
      String type,
      String relevance,
      boolean hidden,
      Map<String, String> texts,
      List<Choice> choices) {}

  record Choice(String code, Map<String, String> texts) {}

  Question question(String code) {
    return questions.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
  }
}
