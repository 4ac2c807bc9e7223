package org.journeydsl.generate.map;

import java.util.List;

/**
 * The whole journey in one picture above the board: how each persona's mood goes, stage by stage,
 * with its lowest and its best moment by name.
 *
 * @param today the curves of the current state behind those of a future one, without areas
 * @param width the box of the curves in columns of 100; its height is 100
 */
public record Story(
    int width,
    List<Band> bands,
    List<Line> today,
    List<Line> lines,
    List<Point> points,
    List<Mark> moments) {

  // Beyond this many faces they would cover each other; then only the extremes have one.
  private static final int FACES = 26;

  public static final Story EMPTY =
      new Story(100, List.of(), List.of(), List.of(), List.of(), List.of());

  public int columns() {
    return width / 100;
  }

  public boolean isCrowded() {
    return points.size() > FACES;
  }

  /** A stage's part of the width, in percent. */
  public record Band(String href, int number, Phrase title, String x, String width, int columns) {}

  /** A persona's curve. */
  public record Line(int colour, String path, String area, Phrase persona, String href) {}

  /** A feeling that the author gave. */
  public record Point(
      int colour,
      int level,
      boolean lowest,
      boolean highest,
      String x,
      String y,
      String href,
      String label) {}

  /**
   * A moment of truth on the time line.
   *
   * @param top whether its star stands at the top, where a face at the bottom would cover it
   */
  public record Mark(String x, boolean top, String href, String label) {}

  public boolean isEmpty() {
    return points.isEmpty();
  }
}
