package org.journeydsl.generate.map;

import java.util.List;
import org.journeydsl.facts.TouchpointCoverage;

/** All journeys of a project on one page, in every language that they speak. */
record IndexPage(String title, List<IndexSheet> sheets) {

  IndexSheet first() {
    return sheets.get(0);
  }

  Assets assets() {
    return Assets.forIndex();
  }

  /** The index in one language. */
  record IndexSheet(
      String anchor,
      Language language,
      Words words,
      boolean first,
      Phrase title,
      List<Entry> journeys,
      Registry registry) {}

  /**
   * A journey in a line.
   *
   * @param href the map's file beside this one
   * @param next when it is to be reviewed next, in words; {@code due} as 2027-03-31
   * @param low the lowest feeling on the map, or null where none is given
   * @param curve the first persona's curve as an SVG path, each touchpoint 100 wide and the box 100
   *     high; empty where nothing is felt
   */
  record Entry(
      String href,
      Phrase title,
      List<Marks.Who> personas,
      List<Masthead.Badge> badges,
      Phrase owner,
      String reviewed,
      String next,
      String due,
      int stages,
      int touchpoints,
      Low low,
      String curve,
      int questions,
      int kpis,
      int openPains,
      TouchpointCoverage touched,
      Coverage coverage) {}

  /** The lowest point of a journey. */
  record Low(int level, String href, Phrase title) {}
}
