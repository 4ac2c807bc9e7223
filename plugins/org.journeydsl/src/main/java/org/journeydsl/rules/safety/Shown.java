package org.journeydsl.rules.safety;

/** How messages show what a stranger may have written. */
final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  /** The start of an address, on one line. */
  static String start(String written) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < written.length() && i < LONGEST; i++) {
      char c = written.charAt(i);
      shown.append(Character.isISOControl(c) ? ' ' : c);
    }
    return shown.toString();
  }

  /** The first two and the last two characters of what is better not repeated. */
  static String masked(String found) {
    return found.substring(0, 2) + "\u2022\u2022" + found.substring(found.length() - 2);
  }
}
