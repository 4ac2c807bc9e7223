package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.FactChange;
import org.journeydsl.facts.FutureChanges;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;

/**
 * The changes of one journey in the form in which maps mark them: part by part and fact by fact, of
 * journeys as readers see them, a future one laid over the one that it is based on.
 */
public final class DrawnChanges {

  private final Comparison comparison;
  private final EffectiveJourney before;
  private final EffectiveJourney after;

  private DrawnChanges(Comparison comparison, Journey was, Journey now) {
    this.comparison = comparison;
    this.before = EffectiveJourney.of(was);
    this.after = EffectiveJourney.of(now);
  }

  /** What changed from one version of a journey to the other. */
  public static FutureChanges of(Comparison comparison, Journey was, Journey now) {
    return new DrawnChanges(comparison, was, now).all();
  }

  private FutureChanges all() {
    Map<JourneyPart, JourneyPart> kept = new IdentityHashMap<>();
    kept.put(after.journey(), before.journey());
    for (JourneyPart part : JourneyParts.of(after.journey())) {
      earlier(part)
          .filter(JourneyPart.class::isInstance)
          .ifPresent(was -> kept.put(part, (JourneyPart) was));
    }
    List<FutureChanges.Change> changes = new ArrayList<>();
    List<JourneyPart> gone = new ArrayList<>(JourneyParts.of(before.journey()));
    gone.removeAll(kept.values());
    for (JourneyPart part : JourneyParts.of(after.journey())) {
      JourneyPart was = kept.get(part);
      if (was == null) {
        changes.add(
            new FutureChanges.Change(FutureChanges.Kind.NEW, null, part, added(part.getFacts())));
      } else {
        List<FactChange> facts = facts(was, part);
        if (!facts.isEmpty() || isChanged(part)) {
          changes.add(new FutureChanges.Change(FutureChanges.Kind.CHANGED, was, part, facts));
        }
      }
    }
    for (JourneyPart part : gone) {
      changes.add(
          new FutureChanges.Change(
              FutureChanges.Kind.DROPPED,
              part,
              null,
              part.getFacts().stream()
                  .map(fact -> new FactChange(FutureChanges.Kind.DROPPED, fact, null))
                  .toList()));
    }
    return new FutureChanges(before, changes, kept);
  }

  private static List<FactChange> added(List<Fact> facts) {
    return facts.stream().map(fact -> new FactChange(FutureChanges.Kind.NEW, null, fact)).toList();
  }

  private List<FactChange> facts(JourneyPart was, JourneyPart now) {
    List<FactChange> changes = new ArrayList<>();
    List<Fact> left = new ArrayList<>(was.getFacts());
    for (Fact fact : now.getFacts()) {
      Optional<Fact> earlier = earlier(fact).filter(left::contains).map(Fact.class::cast);
      earlier.ifPresent(left::remove);
      if (earlier.isEmpty()) {
        changes.add(new FactChange(FutureChanges.Kind.NEW, null, fact));
      } else if (isChanged(fact)) {
        changes.add(new FactChange(FutureChanges.Kind.CHANGED, earlier.get(), fact));
      }
    }
    left.forEach(each -> changes.add(new FactChange(FutureChanges.Kind.DROPPED, each, null)));
    return changes;
  }

  /** What a part of the journey was, in the earlier journey as readers see it. */
  private Optional<EObject> earlier(EObject part) {
    return comparison.was(after.origin(part)).flatMap(before::here);
  }

  /** Whether it says something else itself, or something in the block of a fact does. */
  private boolean isChanged(EObject part) {
    EObject written = after.origin(part);
    return comparison.changes().stream()
        .filter(change -> change.subject() != null)
        .anyMatch(
            change ->
                change.now() == written
                    || written instanceof Fact
                        && (change.now() != null && EcoreUtil.isAncestor(written, change.now())
                            || change.was() != null
                                && comparison
                                    .was(written)
                                    .filter(was -> EcoreUtil.isAncestor(was, change.was()))
                                    .isPresent()));
  }
}
