package org.journeydsl.generate.map;

import java.util.List;

/**
 * What matters most: how important each touchpoint is to customers and to the organisation, how it
 * feels there, and what measures it.
 *
 * @param all the most important first
 */
public record Priorities(List<Spot> all) {

  /**
   * A touchpoint with its importance.
   *
   * @param number its place in the journey
   * @param customer 1 to 5 to who makes the journey, 0 where nobody said
   * @param business 1 to 5 to the organisation, 0 where nobody said
   * @param level the lowest feeling there, {@link org.journeydsl.generate.map.Line#NO_LEVEL} for
   *     none
   * @param measures the questions and KPIs that would show it going wrong
   */
  public record Spot(
      Tie touchpoint, int number, int customer, int business, int level, List<Tie> measures) {

    /** How the matrix colours it: by feeling, 0 to 4; 2 where nothing is felt. */
    public int mood() {
      return level == Line.NO_LEVEL ? 2 : level + 2;
    }

    public boolean isFelt() {
      return level != Line.NO_LEVEL;
    }
  }

  /** What stands in one cell of the matrix. */
  public List<Spot> at(int customer, int business) {
    return all.stream()
        .filter(spot -> spot.customer() == customer && spot.business() == business)
        .toList();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether both sides were judged somewhere: else a matrix would be empty. */
  public boolean hasMatrix() {
    return all.stream().anyMatch(spot -> spot.customer() > 0 && spot.business() > 0);
  }
}
