package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Which of several things stand in another order: the fewest that must be put elsewhere. */
final class Order {

  private Order() {}

  /** The things of the later version that changed places, in their order there. */
  static <T extends EObject> List<T> changed(
      List<? extends T> before, List<? extends T> after, Pairs pairs) {
    List<T> kept = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (T now : after) {
      int place = pairs.before(now).map(before::indexOf).orElse(-1);
      if (place >= 0) {
        kept.add(now);
        places.add(place);
      }
    }
    List<Integer> inOrder = longestRise(places);
    List<T> changed = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (!inOrder.contains(i)) {
        changed.add(kept.get(i));
      }
    }
    return changed;
  }

  /** The positions of the longest rising row of numbers; of several the first. */
  private static List<Integer> longestRise(List<Integer> numbers) {
    int[] length = new int[numbers.size()];
    int[] previous = new int[numbers.size()];
    int last = -1;
    for (int i = 0; i < numbers.size(); i++) {
      length[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      if (last < 0 || length[i] > length[last]) {
        last = i;
      }
    }
    List<Integer> rise = new ArrayList<>();
    for (int i = last; i >= 0; i = previous[i]) {
      rise.add(0, i);
    }
    return rise;
  }
}
