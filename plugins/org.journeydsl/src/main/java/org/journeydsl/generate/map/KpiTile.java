package org.journeydsl.generate.map;

import java.util.List;

/**
 * A KPI from its baseline to its target.
 *
 * @param measures what is counted, in the page's words
 * @param baseline value and day; empty where nobody has measured yet
 * @param latest the newest value of the history, or empty
 * @param target value and day; empty where there is none
 * @param track where baseline, latest and target stand on a line of 100, or null where they cannot
 *     be compared
 * @param spark the history as an SVG path in a box of 100 × 24, or empty
 * @param breakdown baselines of single segments
 * @param rows alert, owner, dashboard, where it is used
 */
public record KpiTile(
    String id,
    Phrase title,
    String measures,
    boolean up,
    Figure baseline,
    Figure latest,
    Figure target,
    Track track,
    String spark,
    List<Row> breakdown,
    List<Row> rows,
    List<Tie> places,
    Marks marks,
    String source) {

  /** A value and its day, as the page writes them. */
  public record Figure(String value, String day) {
    static final Figure NONE = new Figure("", "");

    public boolean isEmpty() {
      return value.isEmpty();
    }
  }

  /** Places on a line from 0 to 100. */
  public record Track(String baseline, String latest, String target, String alert) {}
}
