package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Fact;
import org.journeydsl.model.FormerName;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * The path of something: the identity that answers, events, dashboards and diagrams hang on.
 *
 * <p>A question is journey, touchpoint and its name ({@code Checkout.Cart.Ease}), not its stage:
 * moving a touchpoint changes a roll-up, not a series.
 */
public final class Paths {

  private Paths() {}

  /** Names from the element down, joined by dots; empty where something on the way has none. */
  public static String of(Named named) {
    return path(named, Members::key);
  }

  /**
   * The path under which answers and events are collected: that of before any renaming. Of several
   * {@code formerly}, the first one written is the oldest name.
   */
  public static String identity(Named named) {
    return path(named, Paths::oldestName);
  }

  /** All names that something has or had, the oldest first. */
  public static List<String> names(Named named) {
    List<String> names = new ArrayList<>();
    for (Fact fact : named.getFacts()) {
      if (fact instanceof FormerName former) {
        names.addAll(former.getNames());
      }
    }
    String key = Members.key(named);
    if (key != null) {
      names.add(key);
    }
    return names;
  }

  private static String oldestName(Named named) {
    List<String> names = names(named);
    return names.isEmpty() ? null : names.get(0);
  }

  private static String path(Named named, Function<Named, String> name) {
    boolean inTouchpoint = touchpoint(named) != null;
    List<String> names = new ArrayList<>();
    for (EObject object = named; object != null; object = object.eContainer()) {
      if (object instanceof Named step) {
        if (inTouchpoint && step instanceof Stage) {
          continue;
        }
        String key = name.apply(step);
        if (key == null) {
          return "";
        }
        names.add(key);
      }
    }
    Collections.reverse(names);
    return String.join(".", names);
  }

  /** The journey that something stands in; null outside any. */
  public static Journey journey(EObject object) {
    return container(object, Journey.class);
  }

  /** The touchpoint or step that something stands in; null outside any. */
  public static Touchpoint touchpoint(EObject object) {
    return container(object, Touchpoint.class);
  }

  /** The nearest container of a kind, or the object itself; null where there is none. */
  public static <T> T container(EObject object, Class<T> kind) {
    for (EObject up = object; up != null; up = up.eContainer()) {
      if (kind.isInstance(up)) {
        return kind.cast(up);
      }
    }
    return null;
  }
}
