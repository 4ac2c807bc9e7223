package org.journeydsl.generate.table;

/**
 * How much of a file is read: far more than any map has, far less than hurts. A file may be made to
 * blow up while it is unpacked.
 */
final class Limits {

  static final int ROWS = 10_000;
  static final int COLUMNS = 1_000;
  static final int UNPACKED_MEGABYTES = 64;
  static final int PARTS = 2_000;

  private Limits() {}

  static void check(int rows, int columns) throws CannotRead {
    if (rows > ROWS || columns > COLUMNS) {
      throw new CannotRead(
          "A table may have %s rows and %s columns: this one has more. Leave what is no journey out."
              .formatted(ROWS, COLUMNS));
    }
  }
}
