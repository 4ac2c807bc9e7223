package org.journeydsl.sirius;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** A diagram with the names of Sirius' and GMF's, as far as ours looks at them. */
final class Shapes {

  private final EPackage shapes = EcoreFactory.eINSTANCE.createEPackage();
  private final EClass bounds = type("Bounds");
  private final EClass anchor = type("IdentityAnchor");
  private final EClass bends = type("RelativeBendpoints");
  private final EClass view = type("Node");
  private final EClass line = type("Edge");
  private final EClass container = type("DNodeContainer");
  private final EClass node = type("DNode");
  private final EClass edge = type("DEdge");
  private final EClass diagram = type("DSemanticDiagram");

  Shapes() {
    for (String number : new String[] {"x", "y", "width", "height"}) {
      number(bounds, number);
    }
    number(container, "width");
    number(container, "height");
    for (EClass type : new EClass[] {container, node}) {
      attribute(type, "name", EcorePackage.Literals.ESTRING);
      attribute(type, "visible", EcorePackage.Literals.EBOOLEAN_OBJECT);
    }
    text(anchor, "id");
    text(bends, "points");
    reference(view, "layoutConstraint", bounds, true, 1);
    reference(view, "persistedChildren", view, true, -1);
    reference(view, "element", EcorePackage.Literals.EOBJECT, false, 1);
    reference(line, "element", EcorePackage.Literals.EOBJECT, false, 1);
    reference(line, "bendpoints", bends, true, 1);
    reference(line, "sourceAnchor", anchor, true, 1);
    reference(line, "targetAnchor", anchor, true, 1);
    reference(line, "persistedChildren", view, true, -1);
    reference(container, "ownedDiagramElements", EcorePackage.Literals.EOBJECT, true, -1);
    reference(container, "target", EcorePackage.Literals.EOBJECT, false, 1);
    reference(node, "target", EcorePackage.Literals.EOBJECT, false, 1);
    reference(edge, "target", EcorePackage.Literals.EOBJECT, false, 1);
    reference(edge, "sourceNode", node, false, 1);
    reference(edge, "targetNode", node, false, 1);
    reference(diagram, "ownedDiagramElements", EcorePackage.Literals.EOBJECT, true, -1);
    reference(diagram, "data", EcorePackage.Literals.EOBJECT, true, -1);
  }

  EObject diagram() {
    return shapes.getEFactoryInstance().create(diagram);
  }

  /** The view of a box that holds others. */
  EObject container() {
    return view(container);
  }

  /** The view of a box. */
  EObject node() {
    return view(node);
  }

  /** The view of a line between the boxes of two views. */
  EObject line(EObject from, EObject to) {
    EObject made = shapes.getEFactoryInstance().create(line);
    set(made, "element", shapes.getEFactoryInstance().create(edge));
    set(made, "element.sourceNode", element(from));
    set(made, "element.targetNode", element(to));
    return made;
  }

  /** The text at a line. */
  EObject text(EObject line) {
    EObject made = shapes.getEFactoryInstance().create(view);
    set(made, "element", element(line));
    set(made, "layoutConstraint", shapes.getEFactoryInstance().create(bounds));
    list(line, "persistedChildren").add(made);
    return made;
  }

  private EObject view(EClass element) {
    EObject made = shapes.getEFactoryInstance().create(view);
    set(made, "element", shapes.getEFactoryInstance().create(element));
    set(made, "layoutConstraint", shapes.getEFactoryInstance().create(bounds));
    return made;
  }

  /** Between a box and what is in it stands a compartment of the same element. */
  void within(EObject around, EObject inner) {
    EObject compartment = shapes.getEFactoryInstance().create(view);
    set(compartment, "element", element(around));
    list(compartment, "persistedChildren").add(inner);
    list(around, "persistedChildren").add(compartment);
  }

  private static void text(EClass type, String name) {
    EDataType text = EcoreFactory.eINSTANCE.createEDataType();
    text.setName(name + "Text");
    text.setInstanceClass(String.class);
    type.getEPackage().getEClassifiers().add(text);
    attribute(type, name, text);
  }

  private EClass type(String name) {
    EClass made = EcoreFactory.eINSTANCE.createEClass();
    made.setName(name);
    shapes.setName("shapes");
    shapes.getEClassifiers().add(made);
    return made;
  }

  private static void number(EClass type, String name) {
    attribute(type, name, EcorePackage.Literals.EINTEGER_OBJECT);
  }

  private static void attribute(EClass type, String name, EDataType of) {
    var made = EcoreFactory.eINSTANCE.createEAttribute();
    made.setName(name);
    made.setEType(of);
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

  static EObject element(EObject view) {
    return (EObject) get(view, "element");
  }

  @SuppressWarnings("unchecked")
  static List<EObject> list(EObject object, String feature) {
    return (List<EObject>) get(object, feature);
  }

  static Object get(EObject object, String path) {
    Object found = object;
    for (String feature : path.split("\\.")) {
      EObject owner = (EObject) found;
      found = owner.eGet(owner.eClass().getEStructuralFeature(feature));
    }
    return found;
  }

  static void set(EObject object, String path, Object value) {
    int dot = path.lastIndexOf('.');
    EObject owner = dot < 0 ? object : (EObject) get(object, path.substring(0, dot));
    owner.eSet(owner.eClass().getEStructuralFeature(path.substring(dot + 1)), value);
  }
}
