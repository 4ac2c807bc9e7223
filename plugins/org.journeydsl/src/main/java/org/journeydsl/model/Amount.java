package org.journeydsl.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as people write it: {@code 61%}, {@code 4.2}, {@code 12.50 EUR}, {@code 3
 * minutes}.
 *
 * <p>The number keeps the digits that the author wrote ({@code 12.50} stays {@code 12.50}), since
 * they say how exact a figure is. {@link #signed} tells {@code +8%} from {@code 8%}.
 *
 * @param number the number before the unit; a percentage is not divided by 100
 * @param unit {@code %}, a word such as {@code EUR} or {@code minutes}, or empty for a bare number
 * @param signed whether the author wrote a plus sign
 */
public record Amount(BigDecimal number, String unit, boolean signed) {

  private static final Pattern FORM =
      Pattern.compile("\\s*([+\\-\u2212]?)(\\d+(?:\\.\\d+)?)\\s*(\\S*)\\s*");

  public Amount(BigDecimal number, String unit) {
    this(number, unit, false);
  }

  /**
   * Reads an amount.
   *
   * @throws IllegalArgumentException where the text is no number with an optional unit
   */
  public static Amount parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not an amount");
    }
    BigDecimal number = new BigDecimal(form.group(2));
    boolean negative = !form.group(1).isEmpty() && !form.group(1).equals("+");
    return new Amount(
        negative ? number.negate() : number, form.group(3), form.group(1).equals("+"));
  }

  public boolean isPercentage() {
    return unit.equals("%");
  }

  /** How the amount is written in a {@code .journey} file. */
  @Override
  public String toString() {
    String digits = (signed ? "+" : "") + number.toPlainString();
    if (unit.isEmpty() || isPercentage()) {
      return digits + unit;
    }
    return digits + " " + unit;
  }
}
