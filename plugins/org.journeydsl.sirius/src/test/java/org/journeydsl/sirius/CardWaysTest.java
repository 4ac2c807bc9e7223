package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeydsl.sirius.flow.Box;
import org.journeydsl.sirius.flow.Spot;
import org.junit.jupiter.api.Test;

/** How ways on go round the cards of a map: three stages with two cards each. */
final class CardWaysTest {

  private static final int COLUMN = LayoutServices.COLUMN * LayoutServices.UNIT;
  private static final int WIDTH = 244;

  @Test
  void aWayToTheNextStageGoesThroughTheGapBetween() {
    List<Spot> way = CardWays.spots(card(0, 1), card(1, 0), 0);
    assertEquals(card(0, 1).right(), way.get(0).x());
    assertEquals(card(1, 0).x(), way.get(way.size() - 1).x());
    clear(way);
  }

  @Test
  void aWayPastAStageGoesAboveItsCards() {
    List<Spot> way = CardWays.spots(card(0, 1), card(2, 1), 4);
    assertEquals(card(2, 1).x(), way.get(way.size() - 1).x());
    clear(way);
  }

  @Test
  void aWayBackLeavesAndArrivesAtTheOtherSides() {
    List<Spot> near = CardWays.spots(card(1, 0), card(0, 1), -4);
    assertEquals(card(1, 0).x(), near.get(0).x());
    assertEquals(card(0, 1).right(), near.get(near.size() - 1).x());
    clear(near);
    clear(CardWays.spots(card(2, 1), card(0, 0), 0));
  }

  @Test
  void aWayWithinAStageStaysBesideItsCards() {
    List<Spot> way = CardWays.spots(card(1, 0), card(1, 1), 0);
    assertTrue(way.stream().allMatch(spot -> spot.x() >= card(1, 0).right()));
    clear(way);
    List<Spot> loop = CardWays.spots(card(1, 0), card(1, 0), 0);
    assertTrue(loop.get(0).y() < loop.get(loop.size() - 1).y(), "its arrow is seen");
    clear(loop);
  }

  private static Box card(int stage, int place) {
    return new Box(stage * COLUMN + 4, 3 + place * 60, WIDTH, 50);
  }

  /** No stretch leads through a card, and all are straight. */
  private static void clear(List<Spot> way) {
    for (int i = 1; i < way.size(); i++) {
      Spot one = way.get(i - 1);
      Spot two = way.get(i);
      assertTrue(one.x() == two.x() || one.y() == two.y(), () -> "aslant: " + way);
      for (int card = 0; card < 6; card++) {
        Box box = card(card / 2, card % 2);
        boolean isBeside =
            Math.max(one.x(), two.x()) <= box.x() || Math.min(one.x(), two.x()) >= box.right();
        boolean isAbove =
            Math.max(one.y(), two.y()) <= box.y()
                || Math.min(one.y(), two.y()) >= box.y() + box.height();
        assertTrue(isBeside || isAbove, () -> "through " + box + ": " + way);
      }
    }
  }
}
