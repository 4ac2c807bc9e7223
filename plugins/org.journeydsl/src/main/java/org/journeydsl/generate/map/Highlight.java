package org.journeydsl.generate.map;

import java.util.List;

/**
 * An answer that a reader looks for first: where it hurts most, what decides, what is only assumed.
 *
 * @param kind the style's and the words' name for the question: low, moments, assumed, next
 * @param figure a number or a face's level that says it in one sign, or empty
 * @param ties where to look; at most a handful
 * @param more how many there are beyond the ties shown
 */
public record Highlight(String kind, String figure, List<Tie> ties, int more) {

  /** Whether there is nothing to worry about: the page then says so, because that is an answer. */
  public boolean isNone() {
    return ties.isEmpty();
  }
}
