package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeydsl.model.Named;
import org.journeydsl.writing.Order;

/**
 * In which order the things of one holder stand in the merged text: as on the side that changed the
 * order; what one side added stands behind what it stood behind there.
 */
final class Siblings {

  private final List<Trio> mine;
  private final List<Trio> other;
  private final List<Trio> base;

  private Siblings(List<Trio> mine, List<Trio> other, List<Trio> base) {
    this.mine = mine;
    this.other = other;
    this.base = base;
  }

  static List<Trio> of(Trio holder, Trios trios) throws CannotMerge {
    return new Siblings(
            trios.in(holder, holder.ours()),
            trios.in(holder, holder.theirs()),
            trios.in(holder, holder.base()))
        .merged();
  }

  private List<Trio> merged() throws CannotMerge {
    Set<Trio> both = Collections.newSetFromMap(new IdentityHashMap<>());
    mine.stream().filter(trio -> trio.base() != null && has(other, trio)).forEach(both::add);
    List<Trio> kept = kept(both);
    Map<Trio, List<Trio>> myAdded = added(mine, both);
    Map<Trio, List<Trio>> otherAdded = added(other, both);
    List<Trio> all = new ArrayList<>(between(null, myAdded, otherAdded));
    for (Trio trio : kept) {
      all.add(trio);
      all.addAll(between(trio, myAdded, otherAdded));
    }
    // What both added in different places comes once.
    Set<Trio> told = Collections.newSetFromMap(new IdentityHashMap<>());
    return all.stream().filter(told::add).toList();
  }

  private static boolean has(List<Trio> trios, Trio trio) {
    return trios.stream().anyMatch(each -> each == trio);
  }

  private static List<Trio> only(List<Trio> trios, Set<Trio> wanted) {
    return trios.stream().filter(wanted::contains).toList();
  }

  /** The order of what both sides have. */
  private List<Trio> kept(Set<Trio> both) throws CannotMerge {
    List<Trio> ours = only(mine, both);
    List<Trio> theirs = only(other, both);
    List<Trio> before = only(base, both);
    if (same(theirs, before) || same(ours, theirs)) {
      return ours;
    }
    if (same(ours, before)) {
      return theirs;
    }
    Set<Trio> myMoves = moved(before, ours);
    Set<Trio> otherMoves = moved(before, theirs);
    for (Trio trio : otherMoves) {
      boolean isOrdered = trio.any().object instanceof Named;
      if (isOrdered && myMoves.contains(trio)) {
        throw new CannotMerge("both sides put '%s' in another place".formatted(trio.any().label()));
      }
    }
    List<Trio> order = new ArrayList<>(ours);
    otherMoves.removeIf(myMoves::contains);
    order.removeIf(otherMoves::contains);
    for (Trio trio : theirs) {
      if (otherMoves.contains(trio)) {
        int at = position(theirs, trio);
        while (at > 0 && position(order, theirs.get(at - 1)) < 0) {
          at--;
        }
        order.add(at == 0 ? 0 : position(order, theirs.get(at - 1)) + 1, trio);
      }
    }
    return order;
  }

  private static boolean same(List<Trio> one, List<Trio> two) {
    for (int i = 0; i < one.size(); i++) {
      if (i >= two.size() || one.get(i) != two.get(i)) {
        return false;
      }
    }
    return one.size() == two.size();
  }

  private static int position(List<Trio> trios, Trio trio) {
    for (int i = 0; i < trios.size(); i++) {
      if (trios.get(i) == trio) {
        return i;
      }
    }
    return -1;
  }

  /** The fewest that must have been put elsewhere. */
  private static Set<Trio> moved(List<Trio> before, List<Trio> after) {
    Set<Trio> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean[] stays =
        Order.longestRising(
            after.stream().map(trio -> position(before, trio)).collect(Collectors.toList()));
    for (int i = 0; i < after.size(); i++) {
      if (!stays[i]) {
        moved.add(after.get(i));
      }
    }
    return moved;
  }

  /** What a side has besides, by what it follows there; null stands for the start. */
  private static Map<Trio, List<Trio>> added(List<Trio> side, Set<Trio> both) {
    Map<Trio, List<Trio>> added = new IdentityHashMap<>();
    Trio last = null;
    for (Trio trio : side) {
      if (both.contains(trio)) {
        last = trio;
      } else {
        added.computeIfAbsent(last, key -> new ArrayList<>()).add(trio);
      }
    }
    return added;
  }

  private static List<Trio> between(
      Trio last, Map<Trio, List<Trio>> mine, Map<Trio, List<Trio>> other) {
    List<Trio> one = mine.getOrDefault(last, List.of());
    List<Trio> two = other.getOrDefault(last, List.of());
    if (one.isEmpty() || two.isEmpty()) {
      return one.isEmpty() ? two : one;
    }
    // Whoever merges whom: the same text comes of it.
    boolean first =
        one.get(0).any().toString().strip().compareTo(two.get(0).any().toString().strip()) <= 0;
    List<Trio> all = new ArrayList<>(first ? one : two);
    int at = -1;
    for (Trio trio : first ? two : one) {
      int known = position(all, trio);
      if (known >= 0) {
        at = known;
      } else if (at >= 0) {
        all.add(++at, trio);
      } else {
        all.add(trio);
      }
    }
    return all;
  }
}
