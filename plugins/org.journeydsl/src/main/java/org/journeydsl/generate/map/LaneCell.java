package org.journeydsl.generate.map;

import java.util.List;

/**
 * What one touchpoint, stage or journey says in one lane; never empty.
 *
 * @param turns for each item what becomes of it on the map of a future state: new, changed, or
 *     empty where it stays
 * @param gone what is said here today and no longer then
 */
public record LaneCell(Lane lane, List<LaneItem> items, List<String> turns, List<Line> gone) {

  LaneCell without(List<Line> lines) {
    return new LaneCell(lane, items, turns, lines);
  }
}
