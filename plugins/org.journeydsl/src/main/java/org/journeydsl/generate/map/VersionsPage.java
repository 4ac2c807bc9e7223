package org.journeydsl.generate.map;

import java.util.List;

/**
 * Two versions of some journeys as one self-contained page: what the change touches, then each map
 * as it is, with the changes marked on it, and as it was.
 *
 * @param before what the earlier version is called
 * @param after what the later one is called
 * @param count how much there is of what, in words
 * @param groups what there is to say, the gravest first
 * @param journeys the journeys that have maps here
 * @param parts all that differs, part by part
 * @param sheets the maps
 */
public record VersionsPage(
    String title,
    String before,
    String after,
    String count,
    List<Group> groups,
    List<Versions> journeys,
    List<Part> parts,
    List<Sheet> sheets) {

  /** What touches one thing, such as what is measured. */
  public record Group(String key, String title, List<Note> notes) {}

  /**
   * What one rule says.
   *
   * @param breaks what breaks with it; may be empty
   * @param where file and line
   */
  public record Note(
      String what,
      String breaks,
      List<Hyperlink> dashboards,
      String advice,
      String where,
      String rule) {}

  /** The ways to the maps of a journey: as it is, then as it was. */
  public record Versions(Phrase title, List<Tie> ways) {

    private boolean wasLike(Sheet sheet) {
      return ways.size() > 1 && ways.get(1).href().equals("#" + sheet.anchor());
    }
  }

  /** A part of a journey or an element, and what differs there. */
  public record Part(String name, List<Line> lines) {

    /**
     * One difference.
     *
     * @param look new, changed or dropped
     * @param word what happened
     */
    public record Line(String look, String word, String text) {}
  }

  /** The page as a file's text. */
  public String html() {
    return Templates.render(this);
  }

  /** Its own words; what it says about the change is English, as findings are. */
  public Words words() {
    return Words.of("en").ofVersions();
  }

  /** Whether a map shows what was, of a journey that is there still: paper can do without it. */
  public boolean isEarlier(Sheet sheet) {
    return journeys.stream().anyMatch(each -> each.wasLike(sheet));
  }

  Assets assets() {
    return Assets.forVersions(sheets);
  }
}
