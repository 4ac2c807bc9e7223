package org.journeydsl.generate.map;

/**
 * One fact in one line: what it is, in the page's words, and what the author says.
 *
 * @param word the lane's name, such as "Pains"
 * @param level how it feels, from -2 to +2; {@link #NO_LEVEL} for anything but a feeling
 */
public record Line(String word, int level, Phrase text) {

  /** Where nothing is felt. */
  public static final int NO_LEVEL = -9;

  static Line of(String word, Phrase text) {
    return new Line(word, NO_LEVEL, text);
  }

  /** Whether a face belongs to it. */
  public boolean isFelt() {
    return level != NO_LEVEL;
  }
}
