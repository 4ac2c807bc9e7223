package org.journeydsl.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two whole numbers and all between: {@code 1..5}. A single value is the range from it to itself.
 *
 * @param low the lowest value, included
 * @param high the highest value, included; below {@code low} only where an author slipped
 */
public record Range(int low, int high) {

  private static final Pattern FORM =
      Pattern.compile("\\s*([+\\-\u2212]?\\d+)(?:\\.\\.([+\\-\u2212]?\\d+))?\\s*");

  /**
   * Reads a range or a single value.
   *
   * @throws IllegalArgumentException where the text is neither
   */
  public static Range parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a range");
    }
    int low = integer(form.group(1));
    return new Range(low, form.group(2) == null ? low : integer(form.group(2)));
  }

  private static int integer(String digits) {
    return Integer.parseInt(digits.replace('\u2212', '-'));
  }

  public boolean contains(int value) {
    return low <= value && value <= high;
  }

  /** How many values the range has; 0 where it is upside down. */
  public int size() {
    return Math.max(0, high - low + 1);
  }

  /** How the range is written in a {@code .journey} file. */
  @Override
  public String toString() {
    return low == high ? Integer.toString(low) : low + ".." + high;
  }
}
