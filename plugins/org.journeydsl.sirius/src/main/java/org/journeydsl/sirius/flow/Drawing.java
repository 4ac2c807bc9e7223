package org.journeydsl.sirius.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Draws the courses of ways between boxes that have their places. */
record Drawing(List<Course> courses, Across across, Down down, int top, Map<EObject, Box> boxes) {

  /** How far beside the middle of a touchpoint's side a way from another row comes in. */
  private static final int ASIDE = 12;

  private static final int SPACE = 4;

  Route route(Course course) {
    Box from = boxes.get(course.way().from());
    Box to = boxes.get(course.way().to());
    List<Spot> spots = new ArrayList<>();
    Spot start =
        course.back()
            ? new Spot(from.x() + from.width() * 3 / 10, from.bottom())
            : new Spot(from.right(), from.y() + from.height() / 2);
    Spot end =
        course.endsBelow()
            ? new Spot(to.x() + to.width() * 7 / 10, to.bottom())
            : new Spot(to.x(), to.y() + to.height() / 2 + ASIDE * aside(course));
    spots.add(start);
    int x = start.x();
    int y = start.y();
    for (Leg leg : course.legs()) {
      x = leg.isUpright() ? across.upright(leg) : x;
      y = leg.isUpright() ? y : top + down.aside(leg);
      spots.add(new Spot(x, y));
    }
    if (!course.legs().isEmpty()) {
      spots.add(course.endsBelow() ? new Spot(end.x(), y) : new Spot(x, end.y()));
    }
    spots.add(end);
    String text = course.way().text();
    return new Route(spots, text.isEmpty() ? null : text(course, spots, end));
  }

  /** Where a way comes in: in the middle, unless another one comes or goes there. */
  private int aside(Course course) {
    int arrival = course.arrival();
    boolean isAlone =
        courses.stream()
            .allMatch(
                other ->
                    other == course
                        || other.way().to() != course.way().to()
                        || other.endsBelow()
                        || other.arrival() == arrival);
    boolean isFree =
        courses.stream()
            .noneMatch(
                other ->
                    !other.back()
                        && other.from().row() == course.to().row()
                        && other.from().column() == course.to().column() - 1);
    return isAlone && isFree ? 0 : arrival;
  }

  /** Where a way is on its own: where it passes, else below its touchpoint or before its target. */
  private Spot text(Course course, List<Spot> spots, Spot end) {
    int half = Lettering.height(course.way().text()) / 2;
    Box from = boxes.get(course.way().from());
    if (course.back()) {
      return new Spot(from.x() + from.width() / 2, spots.get(1).y() + half + SPACE / 2);
    }
    if (course.passing() != null) {
      Spot corner = spots.get(2);
      int width = Lettering.width(course.way().text());
      return new Spot(corner.x() + 2 * SPACE + width / 2, corner.y() - half - SPACE / 2);
    }
    if (course.freeColumn() >= 0) {
      int y = course.textRow() == course.to().row() ? end.y() : spots.get(0).y();
      return new Spot(across.column(course.freeColumn()) + from.width() / 2, y - half - SPACE);
    }
    int middle = (across.text(course.to().column()) + end.x()) / 2;
    return new Spot(middle, end.y() + (half + SPACE) * (aside(course) > 0 ? 1 : -1));
  }
}
