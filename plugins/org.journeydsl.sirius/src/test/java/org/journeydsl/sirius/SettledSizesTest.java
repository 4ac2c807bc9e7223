package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Journey;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.Test;

/** What Sirius does to sizes when it arranges a diagram, on a diagram of the same shape. */
final class SettledSizesTest {

  private final EPackage shapes = EcoreFactory.eINSTANCE.createEPackage();
  private final EClass bounds = type("Bounds");
  private final EClass view = type("Node");
  private final EClass container = type("DNodeContainer");
  private final EClass node = type("DNode");
  private final EClass diagram = type("DSemanticDiagram");

  SettledSizesTest() {
    for (String number : new String[] {"x", "y", "width", "height"}) {
      number(bounds, number);
    }
    number(container, "width");
    number(container, "height");
    reference(view, "layoutConstraint", bounds, true, 1);
    reference(view, "persistedChildren", view, true, -1);
    reference(view, "element", EcorePackage.Literals.EOBJECT, false, 1);
    reference(container, "owned", EcorePackage.Literals.EOBJECT, true, -1);
    reference(container, "target", EcorePackage.Literals.EOBJECT, false, 1);
    reference(node, "target", EcorePackage.Literals.EOBJECT, false, 1);
    reference(diagram, "owned", EcorePackage.Literals.EOBJECT, true, -1);
    reference(diagram, "data", view, true, -1);
  }

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
    final EObject board = view(container);
    final EObject column = view(container);
    final EObject lane = view(container);
    final EObject face = view(node);

    Map() {
      EObject drawn = shapes.getEFactoryInstance().create(diagram);
      set(lane, "element.width", 26);
      set(lane, "element.height", 7);
      set(column, "element.width", -1);
      set(column, "element.height", -1);
      set(face, "element.target", feeling);
      own(element(board), element(column));
      own(element(column), element(lane));
      own(element(lane), element(face));
      list(drawn, "owned").add(element(board));
      within(board, column);
      within(column, lane);
      within(lane, face);
      set(board, "layoutConstraint.height", -1);
      list(drawn, "data").add(board);
      SettledSizes.keep(drawn);
      set(lane, "layoutConstraint.height", 1);
    }

    /** Between a box and what is in it stands a compartment of the same element. */
    private void within(EObject around, EObject inner) {
      EObject compartment = shapes.getEFactoryInstance().create(view);
      set(compartment, "element", element(around));
      list(compartment, "persistedChildren").add(inner);
      list(around, "persistedChildren").add(compartment);
    }

    private void own(EObject around, EObject inner) {
      list(around, "owned").add(inner);
    }

    private EObject view(EClass element) {
      EObject made = shapes.getEFactoryInstance().create(view);
      set(made, "element", shapes.getEFactoryInstance().create(element));
      set(made, "layoutConstraint", shapes.getEFactoryInstance().create(bounds));
      return made;
    }
  }

  private EClass type(String name) {
    EClass made = EcoreFactory.eINSTANCE.createEClass();
    made.setName(name);
    shapes.setName("shapes");
    shapes.getEClassifiers().add(made);
    return made;
  }

  private static void number(EClass type, String name) {
    var made = EcoreFactory.eINSTANCE.createEAttribute();
    made.setName(name);
    made.setEType(EcorePackage.Literals.EINTEGER_OBJECT);
    type.getEStructuralFeatures().add(made);
    if (type.getName().equals("Bounds")) {
      made.setDefaultValueLiteral("0");
    }
  }

  private static void reference(EClass type, String name, EClass to, boolean owned, int most) {
    EReference made = EcoreFactory.eINSTANCE.createEReference();
    made.setName(name);
    made.setEType(to);
    made.setContainment(owned);
    made.setUpperBound(most);
    type.getEStructuralFeatures().add(made);
  }

  private static EObject element(EObject view) {
    return (EObject) get(view, "element");
  }

  @SuppressWarnings("unchecked")
  private static java.util.List<EObject> list(EObject object, String feature) {
    return (java.util.List<EObject>) get(object, feature);
  }

  private static Object get(EObject object, String path) {
    Object found = object;
    for (String feature : path.split("\\.")) {
      EObject owner = (EObject) found;
      found = owner.eGet(owner.eClass().getEStructuralFeature(feature));
    }
    return found;
  }

  private static void set(EObject object, String path, Object value) {
    int dot = path.lastIndexOf('.');
    EObject owner = dot < 0 ? object : (EObject) get(object, path.substring(0, dot));
    owner.eSet(owner.eClass().getEStructuralFeature(path.substring(dot + 1)), value);
  }
}
