package org.journeydsl.generate.map;

import java.util.List;

/**
 * A group of columns.
 *
 * @param facts what is said of the whole stage
 */
public record StageColumn(
    String id, int number, Phrase title, List<LaneCell> facts, List<TouchpointCard> touchpoints) {

  /** How many columns the stage takes; an empty one still shows that it is there. */
  public int span() {
    return Math.max(1, touchpoints.size());
  }
}
