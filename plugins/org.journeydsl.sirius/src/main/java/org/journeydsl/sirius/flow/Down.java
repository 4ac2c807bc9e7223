package org.journeydsl.sirius.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.journeydsl.model.Touchpoint;

/** Where rows, and the tracks in the corridors above and below them, stand from top to bottom. */
final class Down {

  private static final int NARROW = 14;
  private static final int PADDING = 16;

  /** Two lines, so that most touchpoints are equally high. */
  private static final int MOST_ARE = 32;

  private static final int TRACK = 12;

  private final List<Tracks> tracks = new ArrayList<>();

  /** The place of each track, in its corridor. */
  private final List<List<Integer>> lines = new ArrayList<>();

  /** The top of each row's upper corridor. */
  private final List<Integer> starts = new ArrayList<>();

  private final List<Integer> tops = new ArrayList<>();
  private final List<Integer> heights = new ArrayList<>();
  private final int height;

  Down(
      Grid grid,
      List<Course> courses,
      List<Touchpoint> touchpoints,
      Function<Touchpoint, String> text) {
    int y = 0;
    for (int row = 0; row < grid.rows(); row++) {
      int here = row;
      starts.add(y);
      int high =
          touchpoints.stream()
              .filter(each -> grid.cell(each).row() == here)
              .mapToInt(each -> box(text.apply(each)))
              .max()
              .orElse(box(""));
      y = corridor(Leg.above(row), courses, y, room(row, courses, high));
      tops.add(y);
      heights.add(high);
      y = corridor(Leg.below(row), courses, y + high, 0);
    }
    height = y;
  }

  /** What text above a way needs above the touchpoints of its row. */
  private static int room(int row, List<Course> courses, int high) {
    return courses.stream()
        .filter(course -> course.textRow() == row)
        .mapToInt(course -> Lettering.height(course.way().text()) + 16 - high / 2)
        .max()
        .orElse(0);
  }

  /** How high a touchpoint with a text is. */
  private static int box(String text) {
    return Math.max(MOST_ARE, Lettering.height(text)) + PADDING;
  }

  private int corridor(int corridor, List<Course> courses, int top, int room) {
    List<Course> here =
        courses.stream()
            .filter(course -> course.passing() != null && course.passing().place() == corridor)
            .toList();
    Tracks laid = new Tracks(here.stream().map(Course::passing).toList());
    List<Integer> lines = new ArrayList<>();
    int y = top + Math.max(NARROW, room) - TRACK;
    for (int track = 0; track < laid.count(); track++) {
      int at = track;
      List<Course> beside =
          here.stream().filter(course -> laid.of(course.passing()) == at).toList();
      y += TRACK + text(beside, false);
      lines.add(y);
      y += text(beside, true);
    }
    tracks.add(laid);
    this.lines.add(lines);
    return y + TRACK;
  }

  /** Ways on have their text above, ways back below: there, their ends are not in its way. */
  private static int text(List<Course> courses, boolean back) {
    return courses.stream()
        .filter(course -> course.back() == back)
        .mapToInt(course -> Lettering.height(course.way().text()))
        .max()
        .orElse(0);
  }

  int height() {
    return height;
  }

  int top(int row) {
    return tops.get(row);
  }

  /** The top of a row with its corridor; of what would come behind the last, the whole height. */
  int start(int row) {
    return row == tops.size() ? height : starts.get(row);
  }

  int height(int row) {
    return heights.get(row);
  }

  int aside(Leg leg) {
    return lines.get(leg.place()).get(tracks.get(leg.place()).of(leg));
  }
}
