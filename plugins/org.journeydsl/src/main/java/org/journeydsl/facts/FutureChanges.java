package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Fact;
import org.journeydsl.model.FormerName;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Touchpoint;

/**
 * What a future journey changes in the one that it is based on: the difference between two whole
 * journeys, part by part, in the order in which the customer meets them.
 *
 * @param base the current journey, whole
 * @param changes the parts that are new, changed or dropped
 * @param before for each part of the future what it is in the current state
 */
public record FutureChanges(
    EffectiveJourney base, List<Change> changes, Map<JourneyPart, JourneyPart> before) {

  /** What happens to a part. */
  public enum Kind {
    NEW,
    CHANGED,
    DROPPED
  }

  /**
   * One part, before and after.
   *
   * @param before null where it is new
   * @param after null where it is dropped
   * @param facts what becomes of its facts; of a new part all are new, of a dropped one all dropped
   */
  public record Change(Kind kind, JourneyPart before, JourneyPart after, List<FactChange> facts) {

    /** The part as it will be, or as it was where it will not be. */
    public JourneyPart part() {
      return after == null ? before : after;
    }
  }

  public FutureChanges {
    changes = List.copyOf(changes);
    before = Collections.unmodifiableMap(before);
  }

  /**
   * The changes of a future journey; empty for one that is based on nothing.
   *
   * @param future the same, whole
   */
  public static Optional<FutureChanges> of(Journey written, EffectiveJourney future) {
    return EffectiveJourney.base(written)
        .filter(base -> future.journey() != written)
        .map(base -> of(written, future, EffectiveJourney.of(base)));
  }

  private static FutureChanges of(Journey written, EffectiveJourney future, EffectiveJourney base) {
    Map<JourneyPart, JourneyPart> before = new IdentityHashMap<>();
    before.put(future.journey(), base.journey());
    for (JourneyPart part : JourneyParts.of(base.journey())) {
      future
          .here(base.origin(part))
          .filter(JourneyPart.class::isInstance)
          .ifPresent(after -> before.put((JourneyPart) after, part));
    }
    List<Change> changes = new ArrayList<>();
    List<JourneyPart> dropped = new ArrayList<>(JourneyParts.of(base.journey()));
    dropped.removeAll(before.values());
    for (JourneyPart after : JourneyParts.of(future.journey())) {
      JourneyPart was = before.get(after);
      if (was != null) {
        dropBefore(was, base.journey(), dropped, changes);
        change(written, future, base, was, after).ifPresent(changes::add);
      } else {
        var facts = FactChange.of(List.of(), after.getFacts());
        changes.add(new Change(Kind.NEW, null, after, facts));
      }
    }
    dropped.forEach(part -> changes.add(dropped(part)));
    return new FutureChanges(base, changes, before);
  }

  private static Change dropped(JourneyPart part) {
    return new Change(Kind.DROPPED, part, null, FactChange.of(part.getFacts(), List.of()));
  }

  /** What is dropped stands where it stood: before the next part that stays. */
  private static void dropBefore(
      JourneyPart next, Journey base, List<JourneyPart> dropped, List<Change> changes) {
    List<JourneyPart> order = JourneyParts.of(base);
    for (JourneyPart part : List.copyOf(dropped)) {
      if (order.indexOf(part) < order.indexOf(next)) {
        dropped.remove(part);
        changes.add(dropped(part));
      }
    }
  }

  private static Optional<Change> change(
      Journey written,
      EffectiveJourney future,
      EffectiveJourney base,
      JourneyPart was,
      JourneyPart after) {
    List<Fact> come =
        after.getFacts().stream()
            .filter(fact -> Paths.journey(future.origin(fact)) == written)
            // A former name only says which part of today is meant.
            .filter(fact -> !(fact instanceof FormerName))
            .toList();
    Set<EObject> stays = Collections.newSetFromMap(new IdentityHashMap<>());
    stays.addAll(after.getFacts());
    stays.removeAll(come);
    List<Fact> gone =
        was.getFacts().stream()
            .filter(fact -> future.here(base.origin(fact)).filter(stays::contains).isEmpty())
            .toList();
    var facts = FactChange.of(gone, come);
    return facts.isEmpty() && !isRetitled(was, after)
        ? Optional.empty()
        : Optional.of(new Change(Kind.CHANGED, was, after, facts));
  }

  /** A future journey has a title of its own; that changes nothing for the customer. */
  private static boolean isRetitled(JourneyPart was, JourneyPart after) {
    return !(after instanceof Journey) && !titles(was).equals(titles(after));
  }

  private static List<String> titles(JourneyPart part) {
    return List.copyOf(Wordings.title(part).texts().values());
  }

  /** Whether a part is new or changed; empty where it stays as it is. */
  public Optional<Kind> of(JourneyPart part) {
    return changes.stream().filter(change -> change.after() == part).map(Change::kind).findFirst();
  }

  /** What happens to a part that is there today and then; empty where nothing does. */
  public Optional<Change> changed(JourneyPart part) {
    return changes.stream()
        .filter(change -> change.after() == part && change.kind() == Kind.CHANGED)
        .findFirst();
  }

  /** How many touchpoints of the future are as they are today. */
  public int kept() {
    return (int)
        before.keySet().stream()
            .filter(Touchpoint.class::isInstance)
            .filter(part -> of(part).isEmpty())
            .count();
  }
}
