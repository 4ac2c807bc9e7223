package org.journeydsl.generate.kpi.prometheus;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.stream.Collectors;
import org.journeydsl.generate.Json;

/** Pieces of PromQL that hold no word of an author but as a value. */
final class PromQl {

  private PromQl() {}

  /** A text as PromQL reads it: Go's quoting, of which JSON's is a part. */
  static String quoted(String text) {
    return Json.text(new JsonPrimitive(text)).stripTrailing();
  }

  /** A label that has one of some values. */
  static String is(String label, List<String> values) {
    return values.size() == 1
        ? label + "=" + quoted(values.get(0))
        : label
            + "=~"
            + quoted(values.stream().map(PromQl::literal).collect(Collectors.joining("|")));
  }

  /** A text that a regular expression (RE2) takes for itself. */
  private static String literal(String text) {
    return text.replaceAll("[\\\\.+*?()|\\[\\]{}^$]", "\\\\$0");
  }

  /** A text in an alert's label or annotation, which Go's templates would read. */
  static String untemplated(String text) {
    return text.replace("{{", "{{ \"{{\" }}");
  }
}
