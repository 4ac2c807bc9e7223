package org.journeydsl.generate.map;

import java.util.List;

/**
 * One column of the board.
 *
 * @param id the anchor of deep links: the touchpoint's name, and the language where it is not the
 *     page's first. Titles may change; links that people have sent around must not.
 * @param number its place in the journey, from 1
 * @param step whether the persona is on their own here, without the organisation
 * @param change new or changed on the map of a future state, else empty
 * @param turns what becomes of its title, channels, times and moment of truth; the cells say it of
 *     the rest
 * @param chips importance and time, in words
 * @param moment the moment of truth, or null
 * @param source the address of its line in the repository, or empty
 */
public record TouchpointCard(
    String id,
    int number,
    boolean step,
    String change,
    List<Turn> turns,
    Phrase title,
    List<ChannelChip> channels,
    List<Row> chips,
    Moment moment,
    List<CurvePiece> curve,
    List<LaneCell> cells,
    String source) {

  /** Names of the style's classes by which the channel filter finds this column. */
  public String channelClasses() {
    var classes = new StringBuilder();
    for (var channel : channels) {
      classes.append(" on-").append(channel.number());
    }
    return classes.toString();
  }
}
