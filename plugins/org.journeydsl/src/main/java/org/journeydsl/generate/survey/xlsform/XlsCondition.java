package org.journeydsl.generate.survey.xlsform;

import java.util.List;
import org.journeydsl.model.Range;

/** A condition in XPath 1.0 as XLSForm writes it, put together from checked parts. */
record XlsCondition(String text) {

  static String value(String code) {
    if (!code.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(code + " is no code");
    }
    return "${" + code + "}";
  }

  /** A text. XPath has no escape: who has one kind of quotation mark goes between the other. */
  static String text(String value) {
    if (value.indexOf('"') >= 0 || value.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException(value + " is no name");
    }
    return value.indexOf('\'') >= 0 ? '"' + value + '"' : "'" + value + "'";
  }

  static XlsCondition answered(String code) {
    return new XlsCondition(value(code) + " != ''");
  }

  /** An empty answer is no number, and so in no range. */
  static XlsCondition in(String code, Range range) {
    String value = value(code);
    return new XlsCondition(
        "(" + value + " >= " + range.low() + " and " + value + " <= " + range.high() + ")");
  }

  static XlsCondition unknownOrAmong(String code, List<String> names) {
    StringBuilder text = new StringBuilder("(" + value(code) + " = ''");
    names.forEach(name -> text.append(" or " + value(code) + " = " + text(name)));
    return new XlsCondition(text.append(')').toString());
  }

  static XlsCondition any(List<XlsCondition> some) {
    return new XlsCondition(String.join(" or ", some.stream().map(XlsCondition::text).toList()));
  }

  static XlsCondition all(List<XlsCondition> some) {
    return new XlsCondition(String.join(" and ", some.stream().map(XlsCondition::text).toList()));
  }

  String asValue() {
    return "if(" + text + ", 1, 0)";
  }
}
