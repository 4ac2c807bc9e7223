package org.journeydsl.rules.words;

import java.util.ArrayList;
import java.util.List;

/** Ranges of numbers in a text, as {@code 18-25}, {@code 1 – 5}, {@code 1..5} or {@code 1 to 3}. */
public final class Ranges {

  /**
   * One range.
   *
   * @param low the number before the dash
   * @param high the number behind it
   * @param start where it starts in the text
   * @param end where it ends in the text
   */
  public record Found(long low, long high, int start, int end) {}

  private static final int MOST_DIGITS = 9;

  private Ranges() {}

  /** Whether two numbers look like the ends of a rating scale. */
  static boolean isScale(int low, int high) {
    return low == high ? high >= 3 && high <= 11 : low >= 0 && low <= 1 && high >= 3 && high <= 11;
  }

  /** Whether a range looks like a rating scale, so that sizes and ages are spared. */
  public static boolean isScale(Found range) {
    return range.low() >= 0 && range.low() <= 1 && range.high() >= 3 && range.high() <= 11;
  }

  /** All ranges in a text. A number that is longer than nine digits is none. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isDigit(text, i) || isWordPart(text, i - 1)) {
        i++;
        continue;
      }
      int lowEnd = digits(text, i);
      int highStart = behindJoiner(text, lowEnd);
      int highEnd = highStart < 0 ? -1 : digits(text, highStart);
      boolean range =
          highEnd > highStart
              && lowEnd - i <= MOST_DIGITS
              && highEnd - highStart <= MOST_DIGITS
              && !isWordPart(text, highEnd);
      if (range) {
        found.add(
            new Found(
                Long.parseLong(text.substring(i, lowEnd)),
                Long.parseLong(text.substring(highStart, highEnd)),
                i,
                highEnd));
        i = highEnd;
      } else {
        i = lowEnd;
      }
    }
    return found;
  }

  private static int behindJoiner(String text, int at) {
    int i = blanks(text, at);
    if (text.startsWith("..", i)) {
      i += 2;
    } else if (text.startsWith("to ", i) && i > at) {
      i += 2;
    } else if (i < text.length()
        && "-\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(text.charAt(i)) >= 0) {
      i++;
    } else {
      return -1;
    }
    i = blanks(text, i);
    return isDigit(text, i) ? i : -1;
  }

  private static int blanks(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isSpaceChar(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int digits(String text, int at) {
    int i = at;
    while (isDigit(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || "-.,".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && isDigit(text, at + 1));
  }
}
