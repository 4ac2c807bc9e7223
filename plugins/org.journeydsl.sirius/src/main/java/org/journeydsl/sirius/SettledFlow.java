package org.journeydsl.sirius;

import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.journeydsl.model.Next;
import org.journeydsl.model.Stage;
import org.journeydsl.sirius.flow.Box;
import org.journeydsl.sirius.flow.FlowPlan;
import org.journeydsl.sirius.flow.Route;
import org.journeydsl.sirius.flow.Way;

/**
 * Keeps a flow at the places of its plan: stages, swim lanes, touchpoints, ways and their texts.
 *
 * <p>Sirius has no expression for a place, and no layout, ELK's neither, that knows swim lanes:
 * they would be scattered like any other boxes. So whatever moves something, it is set back.
 */
final class SettledFlow extends EContentAdapter {

  /** What can change without anything standing elsewhere. */
  private static final Set<String> PLACES =
      Set.of("x", "y", "width", "height", "points", "id", "layoutConstraint", "bendpoints");

  /** What GMF takes for the size that a text needs. */
  private static final int AS_WRITTEN = -1;

  private Supplier<FlowPlan> planned;
  private FlowPlan plan;
  private boolean settling;

  private SettledFlow(Supplier<FlowPlan> planned) {
    this.planned = planned;
  }

  /** Settles a diagram now and from now on. */
  static void keep(EObject diagram, Supplier<FlowPlan> planned) {
    SettledFlow found = null;
    for (var adapter : diagram.eAdapters()) {
      found = adapter instanceof SettledFlow flow ? flow : found;
    }
    if (found == null) {
      found = new SettledFlow(planned);
      diagram.eAdapters().add(found);
    }
    found.planned = planned;
    found.settle(diagram);
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (settling
        || notification.isTouch()
        || !(notification.getNotifier() instanceof EObject changed)) {
      return;
    }
    boolean isPlace =
        notification.getFeature() instanceof EStructuralFeature feature
            && PLACES.contains(feature.getName());
    if (isPlace) {
      settling = true;
      try {
        EObject view = changed;
        while (view != null && !Views.isView(view) && !DrawnWay.isOne(view)) {
          view = view.eContainer();
        }
        settleOne(view);
      } finally {
        settling = false;
      }
    } else if (Views.isView(changed) || DrawnWay.isOne(changed) || isAdded(notification)) {
      EObject top = changed;
      while (top.eContainer() != null) {
        top = top.eContainer();
      }
      settle(top);
    }
  }

  private static boolean isAdded(Notification notification) {
    return notification.getNewValue() instanceof EObject added
        && (Views.isView(added) || DrawnWay.isOne(added));
  }

  private void settle(EObject diagram) {
    settling = true;
    try {
      plan = planned.get();
      Views.in(diagram).forEach(this::settleOne);
      DrawnWay.all(diagram).forEach(this::settleOne);
    } finally {
      settling = false;
    }
  }

  private void settleOne(EObject view) {
    EObject element = Views.object(view, "element");
    if (element == null || plan == null) {
      return;
    }
    String kind = element.eClass().getName();
    if (kind.equals("DEdge")) {
      settleWay(view, element);
    } else if (element != Views.object(view.eContainer(), "element")) {
      EObject target = Views.object(element, "target");
      Box lane = plan.lane(Views.object(element.eContainer(), "target"));
      Box box = kind.equals("DNodeContainer") ? plan.lane(target) : plan.box(target);
      if (kind.equals("DNode") && box == null) {
        box = plan.title(target);
      }
      if (box != null) {
        boolean isWithin = kind.equals("DNode") && lane != null && !(target instanceof Stage);
        place(view, box, isWithin ? lane : new Box(0, 0, 0, 0));
      }
    }
  }

  private static void place(EObject view, Box box, Box around) {
    Views.set(view, "x", box.x() - around.x());
    Views.set(view, "y", box.y() - around.y());
    Views.set(view, "width", box.width());
    Views.set(view, "height", box.height());
  }

  private void settleWay(EObject view, EObject edge) {
    EObject from = Views.object(Views.object(edge, "sourceNode"), "target");
    EObject to = Views.object(Views.object(edge, "targetNode"), "target");
    EObject next = Views.object(edge, "target") instanceof Next written ? written : null;
    for (Way way : plan.ways()) {
      if (way.from() == from && way.to() == to && way.next() == next) {
        draw(view, way);
        return;
      }
    }
  }

  private void draw(EObject view, Way way) {
    Route route = plan.route(way);
    if (DrawnWay.isOne(view)) {
      DrawnWay.draw(view, route, plan.box(way.from()), plan.box(way.to()));
    } else if (route.text() != null) {
      Views.set(view, "x", route.textAlong().x());
      Views.set(view, "y", route.textAlong().y());
      Views.set(view, "width", AS_WRITTEN);
      Views.set(view, "height", AS_WRITTEN);
    }
  }
}
