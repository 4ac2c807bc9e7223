package org.journeydsl.facts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Fit;
import org.journeydsl.model.Named;

/**
 * What becomes of one fact of a touchpoint, a stage or a journey in the future: it comes, it goes,
 * or what stands in its place says something else.
 *
 * @param before null where it is new
 * @param after null where it is dropped
 */
public record FactChange(FutureChanges.Kind kind, Fact before, Fact after) {

  /**
   * Tells what happens to single facts, in the order in which the future says them; what is dropped
   * comes last.
   *
   * <p>A fact that the future writes again word by word is no change. Two facts are the same one in
   * other words if one takes the other's place by name, is about the same expectation, or starts
   * with the same word, for the same persona and channel where there are several.
   *
   * @param gone what holds today and no longer then
   * @param come what holds then and not today
   */
  static List<FactChange> of(List<Fact> gone, List<Fact> come) {
    var left = new ArrayList<>(gone);
    Map<Fact, Fact> before = new IdentityHashMap<>();
    pair(left, come, before, SameFact::inEveryWord);
    pair(left, come, before, FactChange::byNameOrTrait);
    pair(left, come, before, FactChange::byWordAndAddress);
    pair(left, come, before, FactChange::byWord);
    var changes = new ArrayList<FactChange>();
    for (Fact fact : come) {
      var was = before.get(fact);
      if (was == null) {
        changes.add(new FactChange(FutureChanges.Kind.NEW, null, fact));
      } else if (!SameFact.inEveryWord(was, fact)) {
        changes.add(new FactChange(FutureChanges.Kind.CHANGED, was, fact));
      }
    }
    left.forEach(each -> changes.add(new FactChange(FutureChanges.Kind.DROPPED, each, null)));
    return List.copyOf(changes);
  }

  /** Gives each fact without a partner the first that is left and goes with it. */
  private static void pair(
      List<Fact> left, List<Fact> come, Map<Fact, Fact> before, BiPredicate<Fact, Fact> same) {
    for (Fact fact : come) {
      if (!before.containsKey(fact)) {
        left.stream()
            .filter(each -> same.test(each, fact))
            .findFirst()
            .ifPresent(
                was -> {
                  before.put(fact, was);
                  left.remove(was);
                });
      }
    }
  }

  private static boolean byNameOrTrait(Fact before, Fact after) {
    if (before instanceof Fit today && after instanceof Fit then) {
      return today.getTraits().stream().anyMatch(then.getTraits()::contains);
    }
    return before instanceof Named today
        && after instanceof Named then
        && before.eClass() == after.eClass()
        && today.getName() != null
        && today.getName().equals(then.getName());
  }

  private static boolean byWordAndAddress(Fact before, Fact after) {
    return byWord(before, after)
        && SameFact.refersAlike(before, after, "audience")
        && SameFact.refersAlike(before, after, "channels");
  }

  private static boolean byWord(Fact before, Fact after) {
    boolean named = isNamed(before) || isNamed(after);
    return !named
        && !(before instanceof Fit)
        && OverlayFacts.word(before).equals(OverlayFacts.word(after));
  }

  private static boolean isNamed(EObject fact) {
    return fact instanceof Named named && named.getName() != null;
  }
}
