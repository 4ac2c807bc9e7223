package org.journeydsl.sirius.flow;

/** A point, in pixels. */
public record Spot(int x, int y) {

  Spot mirrored(int whole) {
    return new Spot(whole - x, y);
  }
}
