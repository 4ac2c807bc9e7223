package org.journeydsl.generate.map;

import java.util.List;

/**
 * What a future journey changes, today and then side by side.
 *
 * @param anchor where links to the comparison lead
 * @param base the page of the current journey
 * @param kept how many touchpoints stay as they are
 */
public record Changes(String anchor, Tie base, List<Change> all, int kept) {

  static final Changes NONE = new Changes("", new Tie("", "", Phrase.NONE), List.of(), 0);

  /**
   * A part of the journey that is not as it was.
   *
   * @param kind new, changed or dropped
   * @param turns what becomes of its facts, one by one
   */
  public record Change(String kind, Tie part, List<Turn> turns) {}

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
