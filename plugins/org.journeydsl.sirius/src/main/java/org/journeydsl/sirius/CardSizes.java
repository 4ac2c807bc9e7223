package org.journeydsl.sirius;

import java.util.Collections;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Stage;
import org.journeydsl.sirius.flow.Box;

/**
 * How tall cards are and where they stand in their lane, in pixels: one below the other.
 *
 * <p>A card is whatever has words and stands in a lane, which is a region of a stage; its details
 * stand in it. Cards that a filter hides take no room.
 */
final class CardSizes {

  /** What Sirius leaves between the border of a lane and what stands in it. */
  private static final int INSET = 4;

  private static final int SIDE = 4;
  private static final int WIDTH = LayoutServices.COLUMN * LayoutServices.UNIT - 2 * (SIDE + INSET);
  private static final int TOP = 3;
  private static final int TITLE = 20;
  private static final int GAP = 6;
  private static final int LINE = 17;
  private static final int SMALL = 15;
  private static final int PADDING = 8;

  private CardSizes() {}

  static boolean isCard(EObject element) {
    return hasWords(element) && isLane(element.eContainer());
  }

  static boolean isDetails(EObject element) {
    return hasWords(element) && element.eContainer() != null && isCard(element.eContainer());
  }

  /** Whether something is a region with a size of its own, within a stage. */
  static boolean isLane(EObject element) {
    return Views.isContainer(element)
        && Views.isContainer(element.eContainer())
        && Views.number(element, "width") > 0
        && Views.number(element, "height") > 0;
  }

  private static boolean hasWords(EObject element) {
    return element.eClass().getName().startsWith("DNode") && !words(element).isEmpty();
  }

  private static String words(EObject element) {
    return Views.get(element, "name") instanceof String words ? words : "";
  }

  /** Puts a card below those that come before it in the journey. */
  static void place(EObject view, EObject card) {
    Box box = box(card);
    set(view, box.x(), box.y(), box.width(), box.height());
  }

  /** Where a card stands in its lane. */
  static Box box(EObject card) {
    EObject lane = card.eContainer();
    List<EObject> order =
        Views.object(lane, "target") instanceof Stage stage
            ? LayoutServices.order(stage)
            : Collections.emptyList();
    int rank = order.indexOf(Views.object(card, "target"));
    int top = TOP + head(words(lane));
    boolean passed = false;
    for (EObject other : lane.eContents()) {
      passed |= other == card;
      if (other != card && isCard(other) && !Boolean.FALSE.equals(Views.get(other, "visible"))) {
        int its = order.indexOf(Views.object(other, "target"));
        top += its < rank || its == rank && !passed ? height(other) + GAP : 0;
      }
    }
    return new Box(SIDE, top, WIDTH, height(card));
  }

  /** Puts details below the title of their card. */
  static void placeDetails(EObject view, EObject details) {
    int title = lines(words(details.eContainer())) * LINE;
    set(view, 2, title, WIDTH - 5 * INSET, lines(words(details)) * SMALL + INSET);
  }

  private static void set(EObject view, int x, int y, int width, int height) {
    Views.set(view, "x", x);
    Views.set(view, "y", y);
    Views.set(view, "width", width);
    Views.set(view, "height", height);
  }

  private static int height(EObject card) {
    String details =
        card.eContents().stream()
            .filter(CardSizes::hasWords)
            .map(CardSizes::words)
            .findFirst()
            .orElse("");
    return height(words(card), details);
  }

  /** The height of a card with words, and details below them where they are not empty. */
  static int height(String words, String details) {
    return PADDING
        + lines(words) * LINE
        + (details.isEmpty() ? 0 : lines(details) * SMALL + PADDING + INSET);
  }

  /** What the title of a lane takes above its cards. */
  private static int head(String title) {
    return title.isEmpty() ? 0 : lines(title) * TITLE + PADDING;
  }

  /** The height of a lane with cards below a title, which may be empty, in units. */
  static int laneHeight(String title, List<Integer> cards) {
    int height = head(title) + TOP + 2 * INSET + cards.stream().mapToInt(each -> each + GAP).sum();
    return (height + LayoutServices.UNIT - 1) / LayoutServices.UNIT;
  }

  private static int lines(String words) {
    return words.split("\n", -1).length;
  }
}
