package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What stands in a diagram of Sirius, read and placed by the names of its features, as the plugin
 * is built without Sirius: {@code layoutConstraint}, {@code element} (GMF notation, the views),
 * {@code target}, {@code width}, {@code height} (Sirius, what the views show).
 */
final class Views {

  private Views() {}

  /** All views of a diagram or view, itself included. */
  static List<EObject> in(EObject top) {
    List<EObject> views = new ArrayList<>();
    if (isView(top)) {
      views.add(top);
    }
    top.eAllContents()
        .forEachRemaining(
            each -> {
              if (isView(each)) {
                views.add(each);
              }
            });
    return views;
  }

  /** The views of one element of a diagram. */
  static List<EObject> of(EObject element) {
    EObject diagram = element;
    while (diagram.eContainer() != null) {
      diagram = diagram.eContainer();
    }
    return in(diagram).stream().filter(view -> object(view, "element") == element).toList();
  }

  static boolean isView(EObject object) {
    return object.eClass().getEStructuralFeature("layoutConstraint") != null;
  }

  static boolean isContainer(EObject element) {
    return element != null
        && List.of("DNodeContainer", "DNodeList").contains(element.eClass().getName());
  }

  static List<EObject> children(EObject view) {
    return view.eContents().stream().filter(Views::isView).toList();
  }

  static int number(EObject object, String feature) {
    return get(object, feature) instanceof Integer number ? number : -1;
  }

  static EObject object(EObject object, String feature) {
    return get(object, feature) instanceof EObject found ? found : null;
  }

  static Object get(EObject object, String feature) {
    var found = object == null ? null : object.eClass().getEStructuralFeature(feature);
    return found == null ? null : object.eGet(found);
  }

  /** Sets a number of a view's bounds, where it is another. */
  static void set(EObject view, String feature, int value) {
    EObject bounds = object(view, "layoutConstraint");
    if (bounds != null && get(bounds, feature) instanceof Integer before && before != value) {
      bounds.eSet(bounds.eClass().getEStructuralFeature(feature), value);
    }
  }
}
