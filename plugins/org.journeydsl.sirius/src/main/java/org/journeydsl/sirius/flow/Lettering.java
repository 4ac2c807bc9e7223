package org.journeydsl.sirius.flow;

import org.journeydsl.generate.svg.Wrapped;

/** How texts stand in a flow: in lines, and how much room they take, in pixels. */
public final class Lettering {

  /** What a diagram's nine points are in pixels. */
  private static final double SIZE = 12;

  private static final int LINE = 16;

  private Lettering() {}

  /** A text in lines for a touchpoint or a condition. */
  public static String lines(String text) {
    return lines(text, Across.TOUCHPOINT - 16);
  }

  /** A text in lines for the title of a lane. */
  public static String titleLines(String text) {
    return lines(text, Across.TITLE - 12);
  }

  private static String lines(String text, int width) {
    return String.join("\n", Wrapped.of(text, width, SIZE).lines());
  }

  static int width(String text) {
    return (int)
        Math.ceil(text.lines().mapToDouble(line -> Wrapped.width(line, SIZE)).max().orElse(0));
  }

  static int height(String text) {
    return (int) text.lines().count() * LINE;
  }
}
