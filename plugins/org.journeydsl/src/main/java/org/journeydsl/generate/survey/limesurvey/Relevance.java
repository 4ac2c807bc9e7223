package org.journeydsl.generate.survey.limesurvey;

import java.util.List;
import org.journeydsl.model.Range;

/** A condition in LimeSurvey's expression language, put together from checked parts. */
record Relevance(String text) {

  static final Relevance ALWAYS = new Relevance("1");

  /** What somebody answered; empty, and no error, where the question was not asked. */
  private static String value(String code) {
    if (!code.matches("[a-z][a-z0-9]*(_[a-z0-9]+)?")) {
      throw new IllegalArgumentException(code + " is no code");
    }
    return code + ".NAOK";
  }

  static Relevance answered(String code) {
    return new Relevance("!is_empty(" + value(code) + ")");
  }

  /** An empty answer is less than any number there, so it is asked for first. */
  static Relevance in(String code, Range range) {
    String value = value(code);
    return new Relevance(
        "(!is_empty("
            + value
            + ") and "
            + value
            + " >= "
            + range.low()
            + " and "
            + value
            + " <= "
            + range.high()
            + ")");
  }

  /** Whether nobody knows, or it is one of these names. */
  static Relevance unknownOrAmong(String code, List<String> names) {
    StringBuilder text = new StringBuilder("(is_empty(" + value(code) + ")");
    for (String name : names) {
      if (name.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ')) {
        throw new IllegalArgumentException(name + " is no name");
      }
      text.append(" or ").append(value(code)).append(" == \"").append(name).append('"');
    }
    return new Relevance(text.append(')').toString());
  }

  static Relevance any(List<Relevance> some) {
    return new Relevance(String.join(" or ", some.stream().map(Relevance::text).toList()));
  }

  static Relevance all(List<Relevance> some) {
    return some.isEmpty()
        ? ALWAYS
        : new Relevance(String.join(" and ", some.stream().map(Relevance::text).toList()));
  }

  /** As an expression whose value is 1 or 0. */
  String asValue() {
    return "{if(" + text + ", 1, 0)}";
  }
}
