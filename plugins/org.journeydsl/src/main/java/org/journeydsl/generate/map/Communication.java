package org.journeydsl.generate.map;

import java.util.List;

/**
 * The communication plan: what the organisation sends, touchpoint by channel.
 *
 * @param channels the columns; a message without a channel stands in all of none, so the last
 *     column may be nameless
 */
public record Communication(List<Column> channels, List<Line> lines) {

  /** A channel, and what its column is headed with; null for messages that name no channel. */
  public record Column(ChannelChip channel) {}

  /**
   * A touchpoint, or a stage or the journey, that sends something.
   *
   * @param cells one per column
   */
  public record Line(Tie place, List<Cell> cells) {}

  /** What is sent there on one channel. */
  public record Cell(List<LaneItem.Message> messages) {}

  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
