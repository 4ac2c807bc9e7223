package org.journeydsl.generate.map;

import java.util.List;

/**
 * Draws a line through feelings: smooth, but never above or below what was said.
 *
 * <p>A monotone cubic spline (Fritsch and Carlson 1980, with the harmonic mean for the slopes), so
 * that the curve's lowest point is the lowest feeling and not an overshoot beside it.
 *
 * @param ys one height per column, from 0 at the top to 100
 */
record Curves(List<Integer> ys, boolean mirrored) {

  private static final int STEP = 20;

  /** Where a feeling from +2 to -2 stands in a box of 100: from 10 to 90. */
  static int height(int level) {
    return 10 + (2 - level) * STEP;
  }

  /** The line through the middle of all columns, each 100 wide. */
  String line() {
    return line(0, ys.size() - 1);
  }

  /** The line from the middle of one column to that of a later one. */
  String line(int from, int to) {
    var path = new StringBuilder("M").append(point(50 + 100.0 * from, ys.get(from), width()));
    for (int i = from; i < to; i++) {
      double left = 50 + 100.0 * i;
      path.append('C')
          .append(point(left + 100 / 3.0, ys.get(i) + slope(i) / 3, width()))
          .append(' ')
          .append(point(left + 200 / 3.0, ys.get(i + 1) - slope(i + 1) / 3, width()))
          .append(' ')
          .append(point(left + 100, ys.get(i + 1), width()));
    }
    return path.toString();
  }

  /** The same, closed along the neutral middle. */
  String area() {
    return line()
        + "L"
        + point(ys.size() * 100.0 - 50, 50, width())
        + "L"
        + point(50, 50, width())
        + "Z";
  }

  /** The part of the line within one column, in a box of 100. */
  String piece(int column) {
    double y = ys.get(column);
    var path = new StringBuilder("M");
    if (column > 0) {
      double before = ys.get(column - 1);
      var half = secondHalf(before, before + slope(column - 1) / 3, y - slope(column) / 3, y);
      path.append(point(0, half[0], 100))
          .append('C')
          .append(point(50 / 3.0, half[1], 100))
          .append(' ')
          .append(point(100 / 3.0, half[2], 100))
          .append(' ');
    }
    path.append(point(50, y, 100));
    if (column + 1 < ys.size()) {
      double after = ys.get(column + 1);
      var half = secondHalf(after, after - slope(column + 1) / 3, y + slope(column) / 3, y);
      path.append('C')
          .append(point(200 / 3.0, half[2], 100))
          .append(' ')
          .append(point(250 / 3.0, half[1], 100))
          .append(' ')
          .append(point(100, half[0], 100));
    }
    return path.toString();
  }

  /** The same, closed along the neutral middle. */
  String pieceArea(int column) {
    double from = column > 0 ? 0 : 50;
    double to = column + 1 < ys.size() ? 100 : 50;
    return piece(column) + "L" + point(to, 50, 100) + "L" + point(from, 50, 100) + "Z";
  }

  // De Casteljau at one half: the inner points of the half that ends in d, and where it starts.
  private static double[] secondHalf(double a, double b, double c, double d) {
    return new double[] {(a + 3 * b + 3 * c + d) / 8, (b + 2 * c + d) / 4, (c + d) / 2};
  }

  private double width() {
    return 100.0 * ys.size();
  }

  private double slope(int i) {
    if (i == 0 || i == ys.size() - 1) {
      return 0;
    }
    double before = ys.get(i) - ys.get(i - 1);
    double after = ys.get(i + 1) - ys.get(i);
    return before * after <= 0 ? 0 : 2 * before * after / (before + after);
  }

  private String point(double x, double y, double width) {
    return Coordinate.of(mirrored ? width - x : x) + " " + Coordinate.of(y);
  }
}
