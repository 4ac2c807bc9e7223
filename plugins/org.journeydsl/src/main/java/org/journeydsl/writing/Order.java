package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Scenario;

/**
 * In which order what a holder has now shall stand in the text, and what of it can stay where it
 * is.
 */
public final class Order {

  /** Something to be written, and where it wants to stand among what stays. */
  private record Place(EObject object, double position, int number) {}

  /** Those that need no move. */
  final Map<EObject, Written> staying = new IdentityHashMap<>();

  /** All of them, in order. */
  final List<EObject> all = new ArrayList<>();

  private final Written holder;
  private final List<Place> places = new ArrayList<>();

  private Order(Written holder) {
    this.holder = holder;
  }

  /** The order of what an object has, which stands in the text as told. */
  static Order of(EObject object, Written holder) {
    Order order = new Order(holder);
    for (EReference reference : object.eClass().getEAllContainments()) {
      if (reference.isMany() && holdsStatements(reference)) {
        List<EObject> members = new ArrayList<>();
        ((List<?>) object.eGet(reference)).forEach(member -> members.add((EObject) member));
        order.add(members, reference);
      }
    }
    order.places.sort(Comparator.comparingDouble(Place::position).thenComparingInt(Place::number));
    order.places.forEach(place -> order.all.add(place.object));
    return order;
  }

  static boolean holdsStatements(EReference reference) {
    return Literals.STATEMENT.isSuperTypeOf(reference.getEReferenceType())
        || reference.getEReferenceType() == Literals.IMPORT;
  }

  private void add(List<EObject> members, EReference reference) {
    boolean late = reference == Literals.TOUCHPOINT__LATE_FACTS;
    List<Integer> positions = new ArrayList<>();
    for (EObject member : members) {
      positions.add(position(member, late));
    }
    boolean[] stays = longestRising(positions);
    double last = -1;
    for (int i = 0; i < members.size(); i++) {
      EObject member = members.get(i);
      if (stays[i]) {
        last = positions.get(i);
        staying.put(member, holder.children.get(positions.get(i)));
      } else if (last < 0) {
        double next = next(positions, stays, i);
        places.add(new Place(member, next, places.size()));
        continue;
      }
      // A scenario speaks of what stands in the stages, and so behind them.
      boolean behind = member instanceof Scenario && !stays[i] && !followsScenario(members, i);
      double position = behind ? Integer.MAX_VALUE : stays[i] ? last : last + 0.1;
      places.add(new Place(member, position, places.size()));
    }
    if (last < 0) {
      atTheirEnd(members);
    }
  }

  private boolean followsScenario(List<EObject> members, int at) {
    return at > 0 && members.get(at - 1) instanceof Scenario;
  }

  /** Before the next that stays. */
  private static double next(List<Integer> positions, boolean[] stays, int from) {
    for (int i = from; i < stays.length; i++) {
      if (stays[i]) {
        return positions.get(i) - 0.5;
      }
    }
    return -1;
  }

  /** Where none of its list stays, facts and imports come first, what is larger last. */
  private void atTheirEnd(List<EObject> members) {
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      boolean small = place.object instanceof Fact || place.object instanceof Import;
      if (members.contains(place.object) && !small) {
        places.set(i, new Place(place.object, Integer.MAX_VALUE, place.number));
      }
    }
  }

  private int position(EObject member, boolean late) {
    for (int i = 0; i < holder.children.size(); i++) {
      Written child = holder.children.get(i);
      if (child.object == member && child.isLate() == late) {
        return i;
      }
    }
    return -1;
  }

  /** Marks the most that can stay without a move: a longest rising subsequence. */
  public static boolean[] longestRising(List<Integer> positions) {
    int count = positions.size();
    int[] length = new int[count];
    int[] before = new int[count];
    int best = -1;
    for (int i = 0; i < count; i++) {
      before[i] = -1;
      length[i] = positions.get(i) < 0 ? 0 : 1;
      for (int j = 0; j < i && length[i] > 0; j++) {
        boolean rises = positions.get(j) >= 0 && positions.get(j) < positions.get(i);
        if (rises && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      if (length[i] > 0 && (best < 0 || length[i] > length[best])) {
        best = i;
      }
    }
    boolean[] marked = new boolean[count];
    for (int i = best; i >= 0; i = before[i]) {
      marked[i] = true;
    }
    return marked;
  }
}
