package org.journeydsl.cli;

import java.util.List;

/**
 * Exit statuses of the commands that compare: whatever keeps them from it must not read as "nothing
 * changed", nor as "something did".
 */
final class ComparingStatus {

  /** The commands that use these. */
  static final List<String> COMMANDS = List.of("diff", "plan");

  static final int FINE = 0;

  /** No comparison was made: wrong use, files that cannot be read, revisions that are not there. */
  static final int NOT_COMPARED = 1;

  /** There are changes as grave as {@code --fail-on} says, or graver. */
  static final int CHANGED = 2;

  private ComparingStatus() {}
}
