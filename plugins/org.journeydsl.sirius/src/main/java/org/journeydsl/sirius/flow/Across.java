package org.journeydsl.sirius.flow;

import java.util.ArrayList;
import java.util.List;

/** Where columns, and the tracks in the gaps between them, stand from left to right. */
final class Across {

  /** Width of a touchpoint. */
  static final int TOUCHPOINT = 150;

  /** Width of a lane's title. */
  static final int TITLE = 110;

  private static final int NARROW = 36;
  private static final int TRACK = 10;
  private static final int EDGE = 14;

  private final List<Tracks> tracks = new ArrayList<>();

  /** The left of each gap, and of what would come behind the last. */
  private final List<Integer> gaps = new ArrayList<>();

  /** The width of each gap. */
  private final List<Integer> widths = new ArrayList<>();

  Across(Grid grid, List<Course> courses) {
    int x = TITLE;
    for (int gap = 0; gap <= grid.columns(); gap++) {
      int here = gap;
      Tracks laid =
          new Tracks(
              courses.stream()
                  .flatMap(course -> course.legs().stream())
                  .filter(leg -> leg.isUpright() && leg.place() == here)
                  .toList());
      tracks.add(laid);
      int text =
          courses.stream()
              .filter(course -> course.hasTextBeforeTarget() && course.to().column() == here)
              .mapToInt(course -> Lettering.width(course.way().text()))
              .max()
              .orElse(0);
      int lines = EDGE + laid.count() * TRACK;
      int width = Math.max(NARROW, lines + (text == 0 ? EDGE : text + 2 * EDGE));
      gaps.add(x);
      widths.add(width);
      x += width + TOUCHPOINT;
    }
    gaps.add(x - TOUCHPOINT);
  }

  int width() {
    return gaps.get(gaps.size() - 1);
  }

  /** The left of a column. */
  int column(int column) {
    return gaps.get(column) + widths.get(column);
  }

  int upright(Leg leg) {
    return gaps.get(leg.place()) + EDGE + tracks.get(leg.place()).of(leg) * TRACK;
  }

  /** The left of what is free for text before a column. */
  int text(int column) {
    return gaps.get(column) + EDGE / 2 + tracks.get(column).count() * TRACK;
  }
}
