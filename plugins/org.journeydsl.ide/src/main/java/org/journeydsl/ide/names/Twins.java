package org.journeydsl.ide.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Named;

/**
 * What is one thing though it is written more than once: a touchpoint of the current journey, and
 * the same one as a future journey writes it again. They have one name, or they are no longer one.
 */
public final class Twins {

  private Twins() {}

  /** The thing itself, with all its twins. */
  public static Set<Named> of(Named named, ProjectModel project) {
    Set<Named> all = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Named> open = new ArrayDeque<>(List.of(named));
    while (!open.isEmpty()) {
      Named each = open.pop();
      if (all.add(each) && !(each instanceof Journey) && Paths.journey(each) != null) {
        open.addAll(next(each, project));
      }
    }
    return all;
  }

  private static List<Named> next(Named named, ProjectModel project) {
    Journey journey = Paths.journey(named);
    List<Named> next = new ArrayList<>(2);
    Journey base = JourneyParts.base(journey);
    if (base != null) {
      next.addAll(in(base, named, journey));
    }
    for (Journey future : project.journeys()) {
      if (future != journey && JourneyParts.base(future) == journey) {
        next.addAll(in(future, named, journey));
      }
    }
    return next;
  }

  private static List<Named> in(Journey other, Named named, Journey journey) {
    List<Named> holders = List.of(other);
    Named holder = holder(named);
    if (holder != journey && !isReachedThroughJourney(named)) {
      holders = in(other, holder, journey);
    }
    String key = Members.key(named);
    List<Named> found = new ArrayList<>(1);
    for (Named each : holders) {
      for (Named member : Members.of(each, key)) {
        if (member.eClass() == named.eClass()) {
          found.add(member);
        }
      }
    }
    return found;
  }

  /** Stages and touchpoints belong to their journey by name, wherever they stand in it. */
  private static boolean isReachedThroughJourney(Named named) {
    return named instanceof org.journeydsl.model.JourneyPart;
  }

  private static Named holder(Named named) {
    for (var up = named.eContainer(); up != null; up = up.eContainer()) {
      if (up instanceof Named holder) {
        return holder;
      }
    }
    return named;
  }
}
