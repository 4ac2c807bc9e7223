package org.journeydsl.conversion;

import org.eclipse.xtext.nodemodel.INode;
import org.journeydsl.model.Amount;
import org.journeydsl.model.Range;

/** Reads whole numbers, ranges and amounts; numbers too long to count with are slips. */
final class WholeNumbers {

  private static final int LONGEST = 9;

  private WholeNumbers() {}

  static Integer signed(String written, INode node) {
    // The model holds a plain int: a number nobody can read counts as none.
    check(written, written, node, 0);
    return Integer.valueOf(written.replace('\u2212', '-'));
  }

  private static void check(String number, String written, INode node, Object value) {
    if (number.replace('\u2212', '-').replaceAll("^[+-]?0*", "").length() > LONGEST) {
      throw new Slip(
          "number-too-large",
          "%s is too large a number: write one of at most nine digits.".formatted(written),
          node,
          value,
          null);
    }
  }

  static Range range(String written, INode node) {
    for (String part : written.split("\\.\\.")) {
      check(part, written, node, null);
    }
    return Range.parse(written);
  }

  static Amount amount(String written, INode node) {
    if (written.chars().filter(Character::isDigit).count() > 2 * LONGEST) {
      throw new Slip(
          "number-too-large",
          "%s is too large a number: write one of at most eighteen digits.".formatted(written),
          node,
          null,
          null);
    }
    // A comma was told of already, and meant a point.
    return Amount.parse(written.replace(',', '.'));
  }
}
