package org.journeydsl.generate.survey;

import java.util.List;
import org.journeydsl.model.Range;

/** A condition or value in SurveyJS's expression language, put together from checked parts. */
record Expression(String text) {

  /** A text. Codes, names and hashes only: SurveyJS has no escape for a backslash. */
  static Expression of(String value) {
    if (value.indexOf('\\') >= 0 || value.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException(value + " is no name");
    }
    return new Expression("'" + value.replace("'", "\\'") + "'");
  }

  /** What somebody answered, or what the page set. */
  static Expression value(String code) {
    if (!code.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(code + " is no code");
    }
    return new Expression("{" + code + "}");
  }

  Expression isIn(Range range) {
    // Not formatted(): it writes numbers in the digits of the machine's language.
    return new Expression(
        "(" + text + " >= " + range.low() + " and " + text + " <= " + range.high() + ")");
  }

  Expression isAnswered() {
    return new Expression(text + " notempty");
  }

  Expression isEmpty() {
    return new Expression(text + " empty");
  }

  Expression is(Expression other) {
    return new Expression(text + " = " + other.text);
  }

  Expression otherwise(Expression condition, Expression then) {
    return new Expression("iif(%s, %s, %s)".formatted(condition.text, then.text, text));
  }

  static Expression any(List<Expression> conditions) {
    return new Expression(String.join(" or ", conditions.stream().map(Expression::text).toList()));
  }

  static Expression all(List<Expression> conditions) {
    return conditions.size() == 1
        ? conditions.get(0)
        : new Expression(
            String.join(" and ", conditions.stream().map(each -> "(" + each.text + ")").toList()));
  }
}
