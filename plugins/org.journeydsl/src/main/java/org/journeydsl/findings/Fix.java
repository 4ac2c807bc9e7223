package org.journeydsl.findings;

import java.util.List;

/**
 * One way to put a finding right.
 *
 * @param title what it does, as an order: "Add a channel"
 * @param edits the changes of text, not overlapping
 * @param safe whether it may be applied without asking: it changes nothing but what is wrong, and
 *     no sensible person would choose otherwise. {@code check --fix} applies only such fixes.
 */
public record Fix(String title, List<TextEdit> edits, boolean safe) {

  public Fix {
    edits = List.copyOf(edits);
  }

  /** A fix that {@code check --fix} may apply. */
  public static Fix safe(String title, TextEdit... edits) {
    return new Fix(title, List.of(edits), true);
  }

  /** A fix that a person must choose, for example in an editor. */
  public static Fix proposed(String title, TextEdit... edits) {
    return new Fix(title, List.of(edits), false);
  }
}
