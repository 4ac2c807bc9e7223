package org.journeydsl.sirius.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * Where everything in a flow stands: the names of the stages above, below them the swim lanes, all
 * equally wide, with touchpoints from left to right in the order of the journey, and ways between
 * them. In pixels from the upper left; a journey that is read from right to left begins at the
 * right.
 */
public final class FlowPlan {

  /** Height of a stage's name. */
  private static final int HEAD = 28;

  private static final int SPACE = 8;

  /** What a diagram keeps free between the border of a lane and what is in it. */
  private static final int INSET = 5;

  /** A lane reaches under the next one, which hides its shadow. */
  private static final int OVERLAP = 3;

  private final Map<EObject, Box> lanes = new HashMap<>();
  private final Map<EObject, Box> titles = new HashMap<>();
  private final Map<EObject, Box> boxes = new HashMap<>();
  private final Map<Way, Route> routes = new LinkedHashMap<>();

  /**
   * Plans a flow.
   *
   * @param lanes what each lane is drawn for, with its touchpoints; each touchpoint is in one
   * @param text what stands in a touchpoint
   * @param isMirrored whether the journey is read from right to left
   */
  public FlowPlan(
      List<Stage> stages,
      Map<EObject, List<Touchpoint>> lanes,
      List<Way> ways,
      Function<Touchpoint, String> text,
      boolean isMirrored) {
    Grid grid = new Grid(stages, List.copyOf(lanes.values()), ways);
    List<Course> courses = Courses.of(grid, ways);
    Across across = new Across(grid, courses);
    List<Touchpoint> all = lanes.values().stream().flatMap(List::stream).toList();
    Down down = new Down(grid, courses, all, text);
    int width = across.width() + 2 * INSET + OVERLAP;
    int lane = 0;
    for (EObject each : lanes.keySet()) {
      int top = down.start(grid.firstRow(lane));
      int height = down.start(grid.firstRow(++lane)) - top;
      this.lanes.put(each, new Box(0, HEAD + SPACE + top, width, height + OVERLAP));
      titles.put(each, new Box(0, HEAD + SPACE + top, Across.TITLE, height - 2 * INSET));
    }
    for (Touchpoint each : all) {
      Grid.Cell cell = grid.cell(each);
      int top = HEAD + SPACE + down.top(cell.row());
      int left = across.column(cell.column());
      boxes.put(each, new Box(left, top, Across.TOUCHPOINT, down.height(cell.row())));
    }
    int inset = isMirrored ? -INSET : INSET;
    for (int stage = 0; stage < stages.size(); stage++) {
      int left = across.column(grid.firstColumn(stage)) + inset - SPACE;
      int last = grid.firstColumn(stage + 1) - 1;
      int right = across.column(last) + Across.TOUCHPOINT + inset + SPACE;
      boxes.put(stages.get(stage), new Box(left, 0, right - left, HEAD));
    }
    Drawing drawing = new Drawing(courses, across, down, HEAD + SPACE, boxes);
    courses.forEach(course -> routes.put(course.way(), drawing.route(course)));
    if (isMirrored) {
      int whole = across.width();
      List.of(titles, boxes).forEach(map -> map.replaceAll((key, box) -> box.mirrored(whole)));
      routes.replaceAll((way, route) -> route.mirrored(whole));
    }
  }

  /** The place of a lane; null where there is none. */
  public Box lane(EObject drawnFor) {
    return lanes.get(drawnFor);
  }

  /** The place of a lane's title; null where there is none. */
  public Box title(EObject drawnFor) {
    return titles.get(drawnFor);
  }

  /** The place of a stage's name or of a touchpoint; null where it is not in the flow. */
  public Box box(EObject shown) {
    return boxes.get(shown);
  }

  /** The ways, in the order in which they were given. */
  public List<Way> ways() {
    return new ArrayList<>(routes.keySet());
  }

  public Route route(Way way) {
    return routes.get(way);
  }
}
