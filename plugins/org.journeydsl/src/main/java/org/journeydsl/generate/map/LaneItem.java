package org.journeydsl.generate.map;

import java.util.List;

/** One fact on the board. Each kind has a template of its own name under {@code map/item}. */
public sealed interface LaneItem {

  /**
   * A sentence: does, thinks, sees, says, goal, gain, note.
   *
   * @param label a named fact's title, or empty
   * @param rows what else is said of it, such as how long it takes
   */
  record Claim(String id, Phrase text, Marks marks, List<Row> rows) implements LaneItem {
    static Claim of(Phrase text, Marks marks) {
      return new Claim("", text, marks, List.of());
    }
  }

  /** A feeling from -2 (frustrated) to +2 (delighted), and the reason given for it. */
  record Feeling(int level, Phrase text, Marks marks) implements LaneItem {}

  /**
   * A pain.
   *
   * @param tag its number on this map, {@code P3}; opportunities refer to it
   * @param severity minor, moderate or severe
   * @param against the expectations, goals or motives it hurts
   * @param source the address of its line in the repository, or empty
   * @param solvedBy the opportunities that would end it; none is worth seeing too
   */
  record Pain(
      String id,
      String tag,
      String severity,
      Phrase text,
      List<Tie> against,
      List<Tie> solvedBy,
      Marks marks,
      String source)
      implements LaneItem {}

  /**
   * An idea how to make it better.
   *
   * @param tag its number on this map, {@code O2}
   * @param impact 1 to 5, 0 where nobody has judged it
   * @param effort 1 to 5, 0 where nobody has judged it
   * @param status idea, planned, doing, done or dropped; empty where not said
   * @param rows owner, date, what it moves and by how much, links
   */
  record Opportunity(
      String id,
      String tag,
      Phrase text,
      List<Tie> solves,
      int impact,
      int effort,
      String status,
      List<Row> rows,
      Marks marks,
      String source)
      implements LaneItem {}

  /** How a persona's expectation or worry fares here: meets, breaks, eases or worsens. */
  record Fit(String verdict, Tie trait, Phrase text, Marks marks) implements LaneItem {}

  /**
   * A message that the organisation sends.
   *
   * @param rows sent by, to, when, form, tone
   */
  record Message(
      String id,
      Phrase title,
      List<ChannelChip> channels,
      Phrase subject,
      Phrase text,
      List<Row> rows,
      Marks marks)
      implements LaneItem {}

  /** Work on, behind or below the stage, and what is hard or measured about it. */
  record Activity(String id, Phrase text, List<Row> rows, List<LaneItem> within, Marks marks)
      implements LaneItem {}

  /** What somebody who works here does, thinks and feels at this touchpoint. */
  record Employee(String initials, Phrase title, List<LaneCell> cells) implements LaneItem {}

  /**
   * A question that is asked here.
   *
   * @param kind csat, nps, ces, open, yes-no, choice or several
   * @param scale the steps with their labels, from the lowest; empty where there are none
   * @param options the answers of a choice
   * @param rows follow-ups, target, the survey that asks it
   */
  record Question(
      String id,
      String kind,
      Phrase text,
      List<Step> scale,
      List<Phrase> options,
      List<Row> rows,
      String source)
      implements LaneItem {}

  /**
   * A step of a rating scale.
   *
   * @param top whether this answer counts towards the score
   */
  record Step(String value, Phrase label, boolean top) {}

  /** A KPI that this place is judged by; the tile stands further down. */
  record Indicator(Tie kpi, String from, String to) implements LaneItem {}

  /** What it comes to: buys, cancels, recommends … */
  record Outcome(String word, boolean loss, String share, Phrase text, Marks marks)
      implements LaneItem {}

  /** How a competitor does the same: better, same or worse. */
  record Rival(String verdict, Tie competitor, Phrase text, Marks marks) implements LaneItem {}

  /** A rule that has to be kept. */
  record Policy(Phrase text, Hyperlink link) implements LaneItem {}

  /** What analytics calls this touchpoint. */
  record Event(String name) implements LaneItem {}

  /**
   * Where the journey goes from here, where not simply on.
   *
   * @param kind next, details or ends
   * @param when the condition, or empty
   */
  record Branch(String kind, Tie target, Phrase when) implements LaneItem {}

  /** Importance, time and owner of a stage or a journey. */
  record About(List<Row> rows) implements LaneItem {}

  /** A moment of truth of a stage or a journey. */
  record Truth(Moment moment) implements LaneItem {}

  /** An address to read on. */
  record Reference(Hyperlink link) implements LaneItem {}

  /**
   * A picture, embedded in the page.
   *
   * @param data a {@code data:} address, or empty where the file could not be read
   * @param alternative what the picture shows, for who cannot see it
   */
  record Picture(String data, Phrase alternative) implements LaneItem {}
}
