package org.journeydsl.sirius.flow;

import java.util.List;

/**
 * A way as it is drawn.
 *
 * @param spots from the edge of one touchpoint to that of the other
 * @param text where the middle of its text stands; null where there is none
 */
public record Route(List<Spot> spots, Spot text) {

  Route mirrored(int whole) {
    return new Route(
        spots.stream().map(spot -> spot.mirrored(whole)).toList(),
        text == null ? null : text.mirrored(whole));
  }

  /**
   * Where the text stands, as diagrams count it: from the point that is as far from the start as
   * from the end, on and to the right as somebody sees it who goes along there.
   */
  public Spot textAlong() {
    double half = length() / 2.0;
    for (int i = 1; i < spots.size(); i++) {
      Spot one = spots.get(i - 1);
      Spot two = spots.get(i);
      int part = length(one, two);
      if (part >= half && part > 0) {
        int aheadX = Integer.signum(two.x() - one.x());
        int aheadY = Integer.signum(two.y() - one.y());
        int x = text.x() - one.x() - (int) Math.round(half) * aheadX;
        int y = text.y() - one.y() - (int) Math.round(half) * aheadY;
        return new Spot(x * aheadX + y * aheadY, y * aheadX - x * aheadY);
      }
      half -= part;
    }
    return new Spot(0, 0);
  }

  private int length() {
    int length = 0;
    for (int i = 1; i < spots.size(); i++) {
      length += length(spots.get(i - 1), spots.get(i));
    }
    return length;
  }

  private static int length(Spot one, Spot two) {
    return Math.abs(one.x() - two.x()) + Math.abs(one.y() - two.y());
  }
}
