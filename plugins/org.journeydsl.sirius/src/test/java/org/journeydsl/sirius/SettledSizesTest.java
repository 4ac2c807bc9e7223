package org.journeydsl.sirius;

import static org.journeydsl.sirius.Shapes.element;
import static org.journeydsl.sirius.Shapes.get;
import static org.journeydsl.sirius.Shapes.list;
import static org.journeydsl.sirius.Shapes.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Paths;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Stage;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.Test;

/** What Sirius does to sizes when it arranges a diagram, on a diagram of the same shape. */
final class SettledSizesTest {

  private final Shapes shapes = new Shapes();

  @Test
  void lanesKeepTheSizeOfTheDescription() {
    Map map = new Map();
    set(map.lane, "layoutConstraint.width", -1);
    set(map.lane, "layoutConstraint.height", -1);
    assertEquals(260, get(map.lane, "layoutConstraint.width"));
    assertEquals(70, get(map.lane, "layoutConstraint.height"));
    set(map.lane, "element.height", 12);
    assertEquals(120, get(map.lane, "layoutConstraint.height"), "the text has grown");
  }

  @Test
  void columnsAreAsHighAsTheirLanes() {
    Map map = new Map();
    assertTrue((Integer) get(map.column, "layoutConstraint.height") > 70);
    set(map.column, "layoutConstraint.height", -1);
    set(map.column, "layoutConstraint.width", -1);
    int height = (Integer) get(map.column, "layoutConstraint.height");
    assertTrue(height > 70, "title and lane: " + height);
    assertEquals(260, get(map.column, "layoutConstraint.width"));
    set(map.lane, "element.height", 9);
    assertEquals(height + 20, get(map.column, "layoutConstraint.height"));
    assertEquals(-1, get(map.board, "layoutConstraint.height"), "the board finds its own size");
  }

  @Test
  void facesStandAtTheHeightOfTheirFeeling() {
    Map map = new Map();
    set(map.face, "layoutConstraint.y", 500);
    assertEquals(LayoutServices.top(map.feeling), get(map.face, "layoutConstraint.y"));
    assertEquals(LayoutServices.left(map.feeling), get(map.face, "layoutConstraint.x"));
    int before = LayoutServices.top(map.feeling);
    map.feeling.setValue(map.feeling.getValue() == 2 ? -2 : 2);
    assertTrue(map.feeling.getValue() == 2 == LayoutServices.top(map.feeling) < before);
  }

  @Test
  void allFacesStandInsideTheirStage() {
    Journey journey = OpenedFile.example("online-shop/purchase.journey").journey();
    int faces = 0;
    for (var all = journey.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Feeling feeling) {
        faces++;
        int left = LayoutServices.left(feeling);
        assertTrue(left >= 0 && left + LayoutServices.FACE <= LayoutServices.COLUMN * 10);
      }
    }
    assertTrue(faces > 4);
  }

  @Test
  void cardsStandOneBelowTheOther() {
    Map map = new Map();
    EObject first = map.card("One");
    EObject second = map.card("Two\nlines");
    EObject third = map.card("Three");
    int gap = top(third) - top(second) - height(second);
    assertTrue(gap > 0);
    assertEquals(top(second), top(first) + height(first) + gap);
    assertTrue(height(second) > height(first));
    assertEquals(height(first), height(third));
    set(first, "layoutConstraint.y", 500);
    assertEquals(top(second), top(first) + height(first) + gap, "dragged within its lane");
    set(first, "element.name", "One\nmore\nline");
    assertEquals(top(second), top(first) + height(first) + gap, "another text");
    set(second, "element.visible", false);
    assertEquals(top(third), top(first) + height(first) + gap, "hidden by a filter");
    list(element(map.lane), "ownedDiagramElements").remove(element(first));
    assertTrue(top(third) < height(second), "the first one is gone");
  }

  @Test
  void detailsStandInTheirCard() {
    Map map = new Map();
    EObject plain = map.card("Till");
    EObject card = map.card("Till");
    EObject below = map.card("Door");
    EObject details = shapes.node();
    set(details, "element.name", "Store");
    map.own(element(card), element(details));
    shapes.within(card, details);
    assertTrue(top(details) >= height(plain) / 2);
    assertTrue(top(details) + height(details) <= height(card));
    assertTrue(top(below) >= top(card) + height(card));
    set(details, "element.name", "Store\nPhone");
    assertTrue(top(details) + height(details) <= height(card), "another channel");
    assertTrue(top(below) >= top(card) + height(card));
  }

  /** Sirius keeps elements in the order in which they were made. */
  @Test
  void cardsStandInTheOrderOfTheJourney() {
    Map map = new Map();
    Stage stage = Paths.container(map.feeling, Stage.class);
    assertTrue(stage.getTouchpoints().size() > 1);
    set(map.lane, "element.target", stage);
    EObject first = map.card("One");
    EObject second = map.card("Two");
    set(first, "element.target", stage.getTouchpoints().get(0));
    set(second, "element.target", stage.getTouchpoints().get(1));
    SettledSizes.keep(map.drawn);
    assertTrue(top(first) < top(second));
    stage.getTouchpoints().move(0, 1);
    SettledSizes.keep(map.drawn);
    assertTrue(top(first) > top(second));
  }

  @Test
  void waysOnFollowTheirCards() {
    Map map = new Map();
    Stage stage = Paths.container(map.feeling, Stage.class);
    set(map.lane, "element.target", stage);
    EObject first = map.within(shapes.node(), "One");
    EObject second = map.within(shapes.node(), "Two");
    set(first, "element.target", stage.getTouchpoints().get(0));
    set(second, "element.target", stage.getTouchpoints().get(1));
    EObject way = shapes.line(first, second);
    list(map.drawn, "ownedDiagramElements").add(element(way));
    list(map.drawn, "data").add(way);
    SettledSizes.keep(map.drawn);
    Object before = get(way, "bendpoints.points");
    assertTrue(((String) get(way, "sourceAnchor.id")).startsWith("(1.0,"));
    String end = (String) get(way, "targetAnchor.id");
    assertTrue(end.startsWith("(1.0,"), "beside the cards of its stage: " + end);
    set(first, "element.name", "One\nmore\nline");
    assertNotEquals(before, get(way, "bendpoints.points"));
  }

  /** The current journey above the future one. */
  @Test
  void boardsStandOneBelowTheOther() {
    Map map = new Map();
    EObject future = shapes.container();
    EObject stage = shapes.container();
    map.own(element(future), element(stage));
    list(map.drawn, "ownedDiagramElements").add(element(future));
    list(map.drawn, "data").add(future);
    set(map.column, "element.height", 20);
    set(future, "layoutConstraint.x", 2000);
    assertEquals(0, get(future, "layoutConstraint.x"));
    assertEquals(0, top(map.board));
    assertTrue(top(future) > 200, "below the stages of the first: " + top(future));
  }

  private static int top(EObject view) {
    return (Integer) get(view, "layoutConstraint.y");
  }

  private static int height(EObject view) {
    return (Integer) get(view, "layoutConstraint.height");
  }

  /** A board with a column with a lane with a face. */
  private final class Map {
    final Feeling feeling = OpenedFile.example("online-shop/purchase.journey").first(Feeling.class);
    final EObject drawn = shapes.diagram();
    final EObject board = shapes.container();
    final EObject column = shapes.container();
    final EObject lane = shapes.container();
    final EObject face = shapes.node();

    Map() {
      set(lane, "element.width", 26);
      set(lane, "element.height", 7);
      set(column, "element.width", -1);
      set(column, "element.height", -1);
      set(face, "element.target", feeling);
      set(column, "element.name", "Stage");
      own(element(board), element(column));
      own(element(column), element(lane));
      own(element(lane), element(face));
      list(drawn, "ownedDiagramElements").add(element(board));
      shapes.within(board, column);
      shapes.within(column, lane);
      shapes.within(lane, face);
      set(board, "layoutConstraint.height", -1);
      list(drawn, "data").add(board);
      SettledSizes.keep(drawn);
      set(lane, "layoutConstraint.height", 1);
    }

    /** One more card, below the others. */
    EObject card(String words) {
      return within(shapes.container(), words);
    }

    EObject within(EObject card, String words) {
      set(card, "element.name", words);
      own(element(lane), element(card));
      shapes.within(lane, card);
      return card;
    }

    private void own(EObject around, EObject inner) {
      list(around, "ownedDiagramElements").add(inner);
    }
  }
}
