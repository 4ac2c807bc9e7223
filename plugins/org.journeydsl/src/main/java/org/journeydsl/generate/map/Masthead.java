package org.journeydsl.generate.map;

import java.util.List;

/**
 * What stands over the map.
 *
 * @param kind whose journey it maps: customers' or employees'
 * @param badges scope, state and case
 * @param rows owner, review, the journey it is based on
 * @param goals what the persona wants
 * @param aims what the organisation wants, with the KPI that tells
 */
public record Masthead(
    String kind,
    Phrase title,
    List<Badge> badges,
    List<Row> rows,
    List<LaneItem.Claim> goals,
    List<Aim> aims,
    Coverage coverage,
    String source) {

  /** A word in a frame; {@code key} is the style's name for it. */
  public record Badge(String key, String text) {}

  /** What the organisation wants. */
  public record Aim(Phrase text, List<Tie> measuredBy) {}
}
