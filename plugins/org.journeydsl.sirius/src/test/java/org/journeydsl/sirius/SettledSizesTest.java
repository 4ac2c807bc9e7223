package org.journeydsl.sirius;

import static org.journeydsl.sirius.Shapes.element;
import static org.journeydsl.sirius.Shapes.get;
import static org.journeydsl.sirius.Shapes.list;
import static org.journeydsl.sirius.Shapes.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
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
  void linesAreCountedAsTheyAreWrapped() {
    assertEquals(1, LayoutServices.lines("Short"));
    assertEquals(3, LayoutServices.lines("a".repeat(80)));
    assertEquals(3, LayoutServices.lines("\u5ba2".repeat(40)), "signs twice as wide");
    assertEquals(2, LayoutServices.lines("One\nTwo"));
  }

  /** A board with a column with a lane with a face. */
  private final class Map {
    final Feeling feeling = OpenedFile.example("online-shop/purchase.journey").first(Feeling.class);
    final EObject board = shapes.container();
    final EObject column = shapes.container();
    final EObject lane = shapes.container();
    final EObject face = shapes.node();

    Map() {
      EObject drawn = shapes.diagram();
      set(lane, "element.width", 26);
      set(lane, "element.height", 7);
      set(column, "element.width", -1);
      set(column, "element.height", -1);
      set(face, "element.target", feeling);
      own(element(board), element(column));
      own(element(column), element(lane));
      own(element(lane), element(face));
      list(drawn, "owned").add(element(board));
      shapes.within(board, column);
      shapes.within(column, lane);
      shapes.within(lane, face);
      set(board, "layoutConstraint.height", -1);
      list(drawn, "data").add(board);
      SettledSizes.keep(drawn);
      set(lane, "layoutConstraint.height", 1);
    }

    private void own(EObject around, EObject inner) {
      list(around, "owned").add(inner);
    }
  }
}
