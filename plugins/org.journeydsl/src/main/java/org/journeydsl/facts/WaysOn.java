package org.journeydsl.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeydsl.model.End;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Next;
import org.journeydsl.model.Path;
import org.journeydsl.model.Scenario;
import org.journeydsl.model.Touchpoint;

/**
 * Where a journey can go on from each touchpoint and step.
 *
 * <p>Touchpoints follow one another in order. An unconditional {@code next} or {@code ends}
 * replaces that way; a conditional {@code next} adds one and leaves the order as the "otherwise".
 */
public final class WaysOn {

  private final List<Touchpoint> order;
  private final Map<Touchpoint, Set<Touchpoint>> ways = new HashMap<>();
  private final Set<Touchpoint> leaving = new HashSet<>();
  private final Set<Touchpoint> starts = new LinkedHashSet<>();

  private WaysOn(List<Touchpoint> order) {
    this.order = order;
  }

  /** The ways of one journey as it is written; a future one is merged over its base before. */
  public static WaysOn of(Journey journey) {
    List<Touchpoint> order = journey.getTouchpoints();
    WaysOn graph = new WaysOn(order);
    for (int i = 0; i < order.size(); i++) {
      graph.add(order.get(i), i + 1 < order.size() ? order.get(i + 1) : null);
    }
    if (!order.isEmpty()) {
      graph.starts.add(order.get(0));
    }
    for (Scenario scenario : journey.getScenarios()) {
      for (Path path : JourneyParts.facts(scenario, Path.class)) {
        path.getTouchpoints().stream().limit(1).forEach(graph.starts::add);
      }
    }
    return graph;
  }

  private void add(Touchpoint from, Touchpoint following) {
    Set<Touchpoint> targets = new LinkedHashSet<>();
    boolean decided = false;
    for (Next next : JourneyParts.facts(from, Next.class)) {
      if (next.getTouchpoint() != null) {
        targets.add(next.getTouchpoint());
      } else {
        leaving.add(from);
      }
      decided |= next.getCondition() == null;
    }
    if (!JourneyParts.facts(from, End.class).isEmpty()) {
      leaving.add(from);
      decided = true;
    }
    if (!decided) {
      if (following == null) {
        leaving.add(from);
      } else {
        targets.add(following);
      }
    }
    ways.put(from, targets);
  }

  /** The touchpoints that come next, in the order of the file. */
  public List<Touchpoint> from(Touchpoint touchpoint) {
    return List.copyOf(ways.getOrDefault(touchpoint, Set.of()));
  }

  /** Whether the journey can end behind a touchpoint, or go on in another journey. */
  public boolean canLeave(Touchpoint touchpoint) {
    return leaving.contains(touchpoint);
  }

  /** What can be reached from the start of the journey or of a scenario. */
  public Set<Touchpoint> reachable() {
    return reach(starts);
  }

  /** Whether one touchpoint can come some time after another, or is the same. */
  public boolean leads(Touchpoint from, Touchpoint to) {
    return reach(Set.of(from)).contains(to);
  }

  /** All that can come after a touchpoint; itself only where a round leads back to it. */
  public Set<Touchpoint> after(Touchpoint touchpoint) {
    return reach(ways.getOrDefault(touchpoint, Set.of()));
  }

  /** All that can have come before a touchpoint; itself only where a round leads back to it. */
  public Set<Touchpoint> before(Touchpoint touchpoint) {
    Map<Touchpoint, List<Touchpoint>> back = back();
    return reach(back.getOrDefault(touchpoint, List.of()), back);
  }

  private Set<Touchpoint> reach(Set<Touchpoint> from) {
    return reach(from, ways);
  }

  private static Set<Touchpoint> reach(
      Collection<Touchpoint> from, Map<Touchpoint, ? extends Collection<Touchpoint>> ways) {
    Set<Touchpoint> seen = new HashSet<>(from);
    Deque<Touchpoint> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (Touchpoint next : targets(ways, open.pop())) {
        if (seen.add(next)) {
          open.push(next);
        }
      }
    }
    return seen;
  }

  private static Collection<Touchpoint> targets(
      Map<Touchpoint, ? extends Collection<Touchpoint>> ways, Touchpoint from) {
    Collection<Touchpoint> targets = ways.get(from);
    return targets == null ? Set.of() : targets;
  }

  private Map<Touchpoint, List<Touchpoint>> back() {
    Map<Touchpoint, List<Touchpoint>> back = new HashMap<>();
    ways.forEach(
        (from, targets) ->
            targets.forEach(to -> back.computeIfAbsent(to, key -> new ArrayList<>()).add(from)));
    return back;
  }

  /**
   * The first touchpoint of each round that can be entered and never left, in order of the file.
   */
  public List<Touchpoint> endless() {
    Map<Touchpoint, List<Touchpoint>> back = back();
    Set<Touchpoint> canEnd = new HashSet<>(leaving);
    Deque<Touchpoint> open = new ArrayDeque<>(leaving);
    while (!open.isEmpty()) {
      for (Touchpoint before : back.getOrDefault(open.pop(), List.of())) {
        if (canEnd.add(before)) {
          open.push(before);
        }
      }
    }
    Set<Touchpoint> reachable = reachable();
    List<Touchpoint> found = new ArrayList<>();
    Set<Touchpoint> told = new HashSet<>();
    for (Touchpoint touchpoint : order) {
      boolean trapped = reachable.contains(touchpoint) && !canEnd.contains(touchpoint);
      if (trapped && !told.contains(touchpoint) && inCircle(touchpoint)) {
        found.add(touchpoint);
        told.addAll(reach(Set.of(touchpoint)));
      }
    }
    return found;
  }

  private boolean inCircle(Touchpoint touchpoint) {
    return reach(ways.getOrDefault(touchpoint, Set.of())).contains(touchpoint);
  }
}
