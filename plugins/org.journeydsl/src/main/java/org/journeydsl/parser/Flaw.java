package org.journeydsl.parser;

import java.util.List;

/**
 * What is wrong with the form of a text, and ways to put it right.
 *
 * @param rule id of the rule that it breaks
 * @param offset where it stands
 * @param length how long it is
 * @param message in the reader's words
 * @param mends replacements that put it right, best first
 */
public record Flaw(String rule, int offset, int length, String message, List<Mend> mends) {

  public Flaw {
    mends = List.copyOf(mends);
  }

  /**
   * One way to put it right.
   *
   * @param title what it does, as an order
   * @param changes the replacements, which belong together
   * @param safe whether it may be done without asking
   */
  public record Mend(String title, List<Change> changes, boolean safe) {

    static Mend safe(String title, Change... changes) {
      return new Mend(title, List.of(changes), true);
    }

    static Mend proposed(String title, Change... changes) {
      return new Mend(title, List.of(changes), false);
    }
  }

  /** One replacement; length 0 inserts. */
  public record Change(int offset, int length, String replacement) {}
}
