package org.journeydsl.ide;

/** Counted things: "1 question", "3 questions". */
public final class Count {

  private Count() {}

  public static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
