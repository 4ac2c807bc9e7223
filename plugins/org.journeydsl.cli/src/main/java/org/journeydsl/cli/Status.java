package org.journeydsl.cli;

/** Exit statuses. */
final class Status {

  static final int FINE = 0;

  /** There are findings as bad as {@code --fail-on} says, or worse. */
  static final int FINDINGS = 1;

  /** Wrong use, or input that cannot be read. */
  static final int WRONG_USE = 2;

  /** A mistake of this program. */
  static final int BUG = 3;

  private Status() {}
}
