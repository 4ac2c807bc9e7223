package org.journeydsl.sirius;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.journeydsl.model.Feeling;

/**
 * Keeps the lanes of a diagram at the size that its description computes, and faces at the height
 * of their feeling.
 *
 * <p>When Sirius arranges a diagram, which it does at the first opening, it lets lanes find their
 * own size. They would no longer stand side by side; worse, Sirius 7.6 asks for the place of a lane
 * without a size through all the lanes before it, four times each, and never comes to an end. What
 * is set back at once is never asked for.
 *
 * <p>Knows the diagram by the names of its features, as the plugin is built without Sirius: {@code
 * layoutConstraint}, {@code element} (GMF notation), {@code target}, {@code width}, {@code height}
 * (Sirius).
 */
final class SettledSizes extends EContentAdapter {

  /** Pixels of one unit of size in a viewpoint specification. */
  private static final int UNIT = 10;

  private static final int TITLE = 36;

  private boolean settling;

  /** Settles a diagram now and from now on. */
  static void keep(EObject diagram) {
    if (diagram.eAdapters().stream().noneMatch(SettledSizes.class::isInstance)) {
      SettledSizes sizes = new SettledSizes();
      diagram.eAdapters().add(sizes);
      sizes.settleAll(diagram);
    }
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (settling
        || notification.isTouch()
        || !(notification.getNotifier() instanceof EObject changed)) {
      return;
    }
    settling = true;
    try {
      if (notification.getNewValue() instanceof EObject added && isView(added)) {
        settleAll(added);
      } else if (get(changed, "layoutConstraint") != null) {
        settle(changed);
      } else if (changed.eContainer() != null && isView(changed.eContainer())) {
        settle(changed.eContainer());
      } else if (isContainer(changed) && isSize(notification)) {
        views(changed).forEach(this::settle);
      }
    } finally {
      settling = false;
    }
  }

  private static boolean isSize(Notification notification) {
    return notification.getFeature() instanceof org.eclipse.emf.ecore.EStructuralFeature feature
        && List.of("width", "height").contains(feature.getName());
  }

  private void settleAll(EObject top) {
    List<EObject> views = new ArrayList<>();
    if (isView(top)) {
      views.add(top);
    }
    top.eAllContents().forEachRemaining(views::add);
    views.stream().filter(SettledSizes::isView).forEach(this::settle);
  }

  private void settle(EObject view) {
    EObject element = object(view, "element");
    if (element == null || element == object(view.eContainer(), "element")) {
      return;
    }
    if (isContainer(element) && isContainer(element.eContainer())) {
      settleRegion(view, element);
    } else if (element.eClass().getName().equals("DNode")
        && object(element, "target") instanceof Feeling feeling) {
      set(view, "x", LayoutServices.left(feeling));
      set(view, "y", LayoutServices.top(feeling));
      set(view, "width", LayoutServices.FACE);
      set(view, "height", LayoutServices.FACE);
    }
  }

  private static void settleRegion(EObject view, EObject element) {
    int width = number(element, "width") * UNIT;
    int height = number(element, "height") * UNIT;
    if (width > 0 && height > 0) {
      set(view, "width", width);
      set(view, "height", height);
      EObject around = view.eContainer() == null ? null : view.eContainer().eContainer();
      if (around != null && isView(around) && isContainer(object(around, "element"))) {
        settleColumn(around);
      }
    } else {
      settleColumn(view);
    }
  }

  /** A column is as wide as its lanes and as high as all of them under its title. */
  private static void settleColumn(EObject column) {
    EObject element = object(column, "element");
    if (!isContainer(element.eContainer())) {
      return;
    }
    int width = 0;
    int height = 0;
    for (EObject compartment : children(column)) {
      for (EObject lane : children(compartment)) {
        EObject within = object(lane, "element");
        if (within == null || !isContainer(within)) {
          return;
        }
        width = Math.max(width, number(within, "width") * UNIT);
        height += number(within, "height") * UNIT;
      }
    }
    if (width > 0 && height > 0) {
      set(column, "width", width);
      set(column, "height", height + TITLE);
    }
  }

  private static List<EObject> views(EObject element) {
    List<EObject> views = new ArrayList<>();
    EObject diagram = element;
    while (diagram.eContainer() != null) {
      diagram = diagram.eContainer();
    }
    diagram
        .eAllContents()
        .forEachRemaining(
            each -> {
              if (object(each, "element") == element && isView(each)) {
                views.add(each);
              }
            });
    return views;
  }

  private static boolean isView(EObject object) {
    return object.eClass().getEStructuralFeature("layoutConstraint") != null;
  }

  private static boolean isContainer(EObject element) {
    return element != null
        && List.of("DNodeContainer", "DNodeList").contains(element.eClass().getName());
  }

  private static List<EObject> children(EObject view) {
    return view.eContents().stream().filter(SettledSizes::isView).toList();
  }

  private static int number(EObject object, String feature) {
    return get(object, feature) instanceof Integer number ? number : -1;
  }

  private static EObject object(EObject object, String feature) {
    return get(object, feature) instanceof EObject found ? found : null;
  }

  private static Object get(EObject object, String feature) {
    var found = object == null ? null : object.eClass().getEStructuralFeature(feature);
    return found == null ? null : object.eGet(found);
  }

  private static void set(EObject view, String feature, int value) {
    EObject bounds = object(view, "layoutConstraint");
    if (bounds != null && get(bounds, feature) instanceof Integer before && before != value) {
      bounds.eSet(bounds.eClass().getEStructuralFeature(feature), value);
    }
  }
}
