package org.journeydsl.editing;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.vocabulary.Words;

/** Other places in the order of time, and other holders. */
public final class Moving {

  private Moving() {}

  /** Takes a stage behind another of the same journey; first where that is null. */
  public static void stage(Stage stage, Stage after) {
    within(((Journey) stage.eContainer()).getStages(), stage, after);
  }

  /** Takes a touchpoint into a stage, behind another; first where that is null. */
  public static void touchpoint(Touchpoint touchpoint, Stage stage, Touchpoint after) {
    within(stage.getTouchpoints(), touchpoint, after);
  }

  /** Takes a fact to another holder, where it may stand there; false where it may not. */
  public static boolean fact(Fact fact, Statement holder) {
    boolean may = Words.of(fact).filter(word -> Words.mayStand(word, holder)).isPresent();
    if (may && fact.eContainer() != holder) {
      holder.getFacts().add(fact);
    }
    return may;
  }

  /** One place earlier or later among its like. */
  public static void by(EObject object, int steps) {
    @SuppressWarnings("unchecked")
    List<EObject> list = (List<EObject>) object.eContainer().eGet(object.eContainingFeature());
    int to = list.indexOf(object) + steps;
    if (to >= 0 && to < list.size()) {
      ((EList<EObject>) list).move(to, object);
    }
  }

  private static <T extends EObject> void within(EList<T> list, T moved, T after) {
    if (moved == after) {
      return;
    }
    boolean here = list.contains(moved);
    int at = after == null ? 0 : list.indexOf(after) + 1;
    if (here) {
      list.move(at > list.indexOf(moved) ? at - 1 : at, moved);
    } else {
      list.add(at, moved);
    }
  }
}
