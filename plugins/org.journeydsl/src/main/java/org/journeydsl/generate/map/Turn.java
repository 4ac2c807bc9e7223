package org.journeydsl.generate.map;

import java.util.List;

/**
 * What becomes of one fact in the future: what is said of it today, and what then.
 *
 * @param kind new, changed or dropped
 * @param word what the fact is, in the page's words, such as "Feels"
 * @param today empty where the fact is new
 * @param then empty where it is dropped
 */
public record Turn(String kind, String word, List<Line> today, List<Line> then) {

  static Turn of(String kind, List<Line> today, List<Line> then) {
    // "Breaks" becomes "Meets": the word of the future says what it is about.
    return new Turn(kind, (then.isEmpty() ? today : then).get(0).word(), today, then);
  }
}
