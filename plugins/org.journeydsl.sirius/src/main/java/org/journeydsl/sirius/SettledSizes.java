package org.journeydsl.sirius;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.journeydsl.model.Feeling;

/**
 * Keeps the lanes of a diagram at the size that its description computes, cards one below the
 * other, ways on between them and faces at the height of their feeling.
 *
 * <p>When Sirius arranges a diagram, which it does at the first opening, it lets lanes find their
 * own size. They would no longer stand side by side; worse, Sirius 7.6 asks for the place of a lane
 * without a size through all the lanes before it, four times each, and never comes to an end. What
 * is set back at once is never asked for.
 */
final class SettledSizes extends EContentAdapter {

  private static final int UNIT = LayoutServices.UNIT;

  /** The head of a column, with a title of one line; and what each further line takes. */
  private static final int TITLE = 36;

  private static final int LINE = 20;

  /** What is left free between two boards. */
  private static final int BETWEEN = 40;

  private final Set<EObject> views = new LinkedHashSet<>();
  private final Set<EObject> lines = new LinkedHashSet<>();
  private boolean settling;

  /** Settles a diagram now, as another order in the journey tells it nothing, and from now on. */
  static void keep(EObject diagram) {
    SettledSizes sizes =
        diagram.eAdapters().stream()
            .filter(SettledSizes.class::isInstance)
            .map(SettledSizes.class::cast)
            .findFirst()
            .orElseGet(SettledSizes::new);
    if (!diagram.eAdapters().contains(sizes)) {
      diagram.eAdapters().add(sizes);
    }
    sizes.settling = true;
    try {
      sizes.settleAll(diagram);
      CardWays.draw(sizes.lines);
    } finally {
      sizes.settling = false;
    }
  }

  @Override
  protected void setTarget(EObject target) {
    super.setTarget(target);
    if (Views.isView(target)) {
      views.add(target);
    } else if (DrawnWay.isOne(target)) {
      lines.add(target);
    }
  }

  @Override
  protected void unsetTarget(EObject target) {
    super.unsetTarget(target);
    views.remove(target);
    lines.remove(target);
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
      if (notification.getNewValue() instanceof EObject added && Views.isView(added)) {
        settleAll(added);
      } else if (Views.get(changed, "layoutConstraint") != null) {
        settle(changed);
      } else if (changed.eContainer() != null && Views.isView(changed.eContainer())) {
        settle(changed.eContainer());
      } else if (Views.isContainer(changed) && isOf(notification, "width", "height")) {
        viewsOf(changed).forEach(this::settle);
      } else if (isOf(notification, "ownedDiagramElements", "name", "visible")) {
        settleAround(changed);
      }
      CardWays.draw(lines);
    } finally {
      settling = false;
    }
  }

  private static boolean isOf(Notification notification, String... names) {
    return notification.getFeature() instanceof EStructuralFeature feature
        && List.of(names).contains(feature.getName());
  }

  /** Another text, another filter, one more or less: the cards below stand elsewhere. */
  private void settleAround(EObject changed) {
    for (EObject up = changed; up != null; up = up.eContainer()) {
      if (CardSizes.isLane(up)) {
        viewsOf(up).forEach(this::settleAll);
        return;
      }
    }
  }

  private List<EObject> viewsOf(EObject element) {
    return views.stream().filter(view -> Views.object(view, "element") == element).toList();
  }

  private void settleAll(EObject top) {
    Views.in(top).forEach(this::settle);
  }

  private void settle(EObject view) {
    EObject element = Views.object(view, "element");
    if (element == null || element == Views.object(view.eContainer(), "element")) {
      return;
    }
    if (CardSizes.isCard(element)) {
      CardSizes.place(view, element);
    } else if (CardSizes.isDetails(element)) {
      CardSizes.placeDetails(view, element);
    } else if (Views.isContainer(element) && Views.isContainer(element.eContainer())) {
      settleRegion(view, element);
    } else if (Views.isContainer(element) && element.eContainer() != null) {
      settleBoard(view, element);
    } else if (element.eClass().getName().equals("DNode")
        && Views.object(element, "target") instanceof Feeling feeling) {
      Views.set(view, "x", LayoutServices.left(feeling));
      Views.set(view, "y", LayoutServices.top(feeling));
      Views.set(view, "width", LayoutServices.FACE);
      Views.set(view, "height", LayoutServices.FACE);
    }
  }

  /** Boards stand one below the other, so that their stages can be compared. */
  private static void settleBoard(EObject view, EObject board) {
    int top = 0;
    for (EObject other : board.eContainer().eContents()) {
      if (other == board) {
        Views.set(view, "x", 0);
        Views.set(view, "y", top);
        return;
      }
      if (Views.isContainer(other)) {
        int height =
            other.eContents().stream()
                .filter(Views::isContainer)
                .mapToInt(stage -> Views.number(stage, "height") * UNIT)
                .max()
                .orElse(0);
        top += TITLE + height + BETWEEN;
      }
    }
  }

  private static void settleRegion(EObject view, EObject element) {
    int width = Views.number(element, "width") * UNIT;
    int height = Views.number(element, "height") * UNIT;
    if (width > 0 && height > 0) {
      Views.set(view, "width", width);
      Views.set(view, "height", height);
      EObject around = view.eContainer() == null ? null : view.eContainer().eContainer();
      if (around != null
          && Views.isView(around)
          && Views.isContainer(Views.object(around, "element"))) {
        settleColumn(around);
      }
    } else {
      settleColumn(view);
    }
  }

  /** A column is as wide as its lanes and as high as all of them under its title. */
  private static void settleColumn(EObject column) {
    EObject element = Views.object(column, "element");
    if (!Views.isContainer(element.eContainer())) {
      return;
    }
    int width = 0;
    int height = 0;
    for (EObject compartment : Views.children(column)) {
      for (EObject lane : Views.children(compartment)) {
        EObject within = Views.object(lane, "element");
        if (within == null || !Views.isContainer(within)) {
          return;
        }
        width = Math.max(width, Views.number(within, "width") * UNIT);
        height += Views.number(within, "height") * UNIT;
      }
    }
    if (width > 0 && height > 0) {
      Views.set(column, "width", width);
      int lines = String.valueOf(Views.get(element, "name")).split("\n").length;
      Views.set(column, "height", height + TITLE + (lines - 1) * LINE);
    }
  }
}
