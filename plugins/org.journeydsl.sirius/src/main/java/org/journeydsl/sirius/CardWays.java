package org.journeydsl.sirius;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.sirius.flow.Box;
import org.journeydsl.sirius.flow.Route;
import org.journeydsl.sirius.flow.Spot;

/**
 * Leads the ways on of a map round its cards: through the gaps between stages, and above all cards
 * where stages lie between.
 */
final class CardWays {

  /** The width of a stage, in pixels. */
  private static final int COLUMN = LayoutServices.COLUMN * LayoutServices.UNIT;

  /** Half of what is free between the cards of two stages. */
  private static final int GAP = 8;

  /** How far ways stand apart that begin at different touchpoints and share a gap. */
  private static final int APART = 4;

  /** The height of a way that leads back to where it begins. */
  private static final int LOOP = 10;

  /** Above the first card. */
  private static final int ABOVE = -1;

  private CardWays() {}

  /** Draws those of some lines that lead from the card of a touchpoint to one, also its own. */
  static void draw(Collection<EObject> lines) {
    for (EObject line : lines) {
      EObject edge = Views.object(line, "element");
      EObject from = Views.object(edge, "sourceNode");
      EObject to = Views.object(edge, "targetNode");
      if (isTouchpoint(from) && isTouchpoint(to)) {
        Box start = box(from);
        Box end = box(to);
        DrawnWay.draw(line, new Route(spots(start, end, aside(from)), null), start, end);
      }
    }
  }

  private static boolean isTouchpoint(EObject card) {
    return card != null
        && Views.object(card, "target") instanceof Touchpoint touchpoint
        && touchpoint.eContainer() instanceof Stage
        && CardSizes.isCard(card);
  }

  /** Where a card stands on the board, as seen from the first stage. */
  private static Box box(EObject card) {
    Stage stage = (Stage) Views.object(card, "target").eContainer();
    return CardSizes.box(card).movedBy(Paths.journey(stage).getStages().indexOf(stage) * COLUMN);
  }

  private static int aside(EObject card) {
    Touchpoint touchpoint = (Touchpoint) Views.object(card, "target");
    int place = ((Stage) touchpoint.eContainer()).getTouchpoints().indexOf(touchpoint);
    return (place % 3 - 1) * APART;
  }

  /** The corners from one card to another: out at the side that faces the other one. */
  static List<Spot> spots(Box from, Box to, int aside) {
    boolean isOn = to.x() >= from.x();
    boolean isBelow = to.x() == from.x();
    int out = isOn ? from.right() : from.x();
    int in = isOn && !isBelow ? to.x() : to.right();
    int gap = aside + (isOn ? out + GAP : out - GAP);
    int last = aside + (isOn && !isBelow ? in - GAP : in + GAP);
    Spot start = new Spot(out, from.middle());
    boolean isLoop = isBelow && from.y() == to.y();
    Spot end = new Spot(in, to.middle() + (isLoop ? LOOP : 0));
    if (gap == last) {
      return List.of(start, new Spot(gap, start.y()), new Spot(gap, end.y()), end);
    }
    return List.of(
        start,
        new Spot(gap, start.y()),
        new Spot(gap, ABOVE),
        new Spot(last, ABOVE),
        new Spot(last, end.y()),
        end);
  }
}
