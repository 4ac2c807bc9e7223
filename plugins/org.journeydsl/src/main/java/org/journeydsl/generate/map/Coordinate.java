package org.journeydsl.generate.map;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a coordinate for SVG: at most two decimals, always with a point, never 1E2. */
final class Coordinate {

  private Coordinate() {}

  static String of(double value) {
    var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
