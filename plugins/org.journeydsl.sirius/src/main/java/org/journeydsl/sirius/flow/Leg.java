package org.journeydsl.sirius.flow;

/**
 * A straight part of a way, from one place to another.
 *
 * @param isUpright whether it goes up or down
 * @param place the gap or corridor that it stands in
 * @param low where it begins, in half columns or quarters of rows
 * @param high where it ends
 * @param owner legs of one owner in one place are drawn on one another
 */
record Leg(boolean isUpright, int place, int low, int high, Object owner) {

  /** A leg in the gap before a column; the gap behind the last is counted too. */
  static Leg upright(int gap, int from, int to, Object owner) {
    return new Leg(true, gap, Math.min(from, to), Math.max(from, to), owner);
  }

  static Leg aside(int corridor, int from, int to, Object owner) {
    return new Leg(false, corridor, Math.min(from, to), Math.max(from, to), owner);
  }

  /** The middle of a column, for a leg to the side. */
  static int column(int column) {
    return 2 * column + 1;
  }

  /** The gap before a column, for a leg to the side. */
  static int gap(int column) {
    return 2 * column;
  }

  /** The middle of a row, for a leg up or down. */
  static int row(int row) {
    return 4 * row + 2;
  }

  /** A corridor, for a leg up or down. */
  static int corridor(int corridor) {
    return 2 * corridor + 1;
  }

  /** The corridor above a row. */
  static int above(int row) {
    return 2 * row;
  }

  /** The corridor below a row. */
  static int below(int row) {
    return 2 * row + 1;
  }
}
