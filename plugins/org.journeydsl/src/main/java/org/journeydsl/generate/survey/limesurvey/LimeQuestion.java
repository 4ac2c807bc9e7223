package org.journeydsl.generate.survey.limesurvey;

import java.util.List;
import java.util.Map;

/**
 * A question of a LimeSurvey form.
 *
 * @param code its code
 * @param type a letter: {@code L} one of a list, {@code M} several, {@code Y} yes or no, {@code T}
 *     long and {@code S} short text, {@code X} words to read, {@code *} a computed value
 * @param relevance when it is asked
 * @param hidden whether it only holds a value
 * @param texts HTML by LimeSurvey's language codes
 * @param choices answers of {@code L}, parts of {@code M}
 */
record LimeQuestion(
    String code,
    char type,
    Relevance relevance,
    boolean hidden,
    Map<String, String> texts,
    List<Choice> choices) {

  /** What can be chosen: its code, and HTML by language. */
  record Choice(String code, Map<String, String> texts) {}

  LimeQuestion {
    choices = List.copyOf(choices);
  }
}
