package org.journeydsl.generate.map;

/** How many claims of a map are measured, researched, assumed. */
public record Coverage(int measured, int researched, int assumed) {

  public int total() {
    return measured + researched + assumed;
  }

  public int measuredPercent() {
    return total() == 0 ? 0 : Math.floorDiv(100 * measured, total());
  }

  /** Claims that somebody has looked into, in whole percent; 100 for a map without claims. */
  public int percent() {
    return total() == 0 ? 100 : Math.floorDiv(100 * (measured + researched), total());
  }
}
