package org.journeydsl.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.facts.Members;
import org.journeydsl.facts.Paths;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.model.Statement;
import org.journeydsl.model.Touchpoint;

/**
 * Finds for each thing of the earlier version what it is in the later one.
 *
 * <p>What has a name is the same where its identity is: the oldest of its names, in the same
 * container, in whatever file. A touchpoint's container is its journey, so that it may move between
 * stages. Facts without a name are told apart by {@link FactMatching}.
 */
final class Matching {

  private final Pairs pairs = new Pairs();
  private final Deque<Statement[]> open = new ArrayDeque<>();

  private Matching() {}

  static Pairs of(ProjectModel before, ProjectModel after) {
    Matching matching = new Matching();
    matching.named(before.elements(Element.class), after.elements(Element.class));
    // References say by which of its facts a thing is told apart: first all names, then the rest.
    List<Statement[]> matched = matching.follow();
    while (!matched.isEmpty()) {
      List<Statement[]> facts = new ArrayList<>();
      for (Statement[] pair : matched) {
        List<Fact> earlier = unnamed(pair[0]);
        var found = FactMatching.match(earlier, unnamed(pair[1]), matching::traits);
        earlier.stream()
            .filter(found::containsKey)
            .forEach(was -> facts.add(new Statement[] {was, found.get(was)}));
      }
      facts.forEach(pair -> matching.found(pair[0], pair[1]));
      matched = matching.follow();
    }
    return matching.pairs;
  }

  private FactMatching.Traits traits(Fact fact) {
    Saying saying = Saying.of(fact, pairs);
    return new FactMatching.Traits(
        FactMatching.word(fact),
        saying,
        saying.address(fact),
        saying.words(),
        FactMatching.isSaidOnce(fact));
  }

  /** Pairs the names inside of what was paired, to the ground; gives back all of it. */
  private List<Statement[]> follow() {
    List<Statement[]> matched = new ArrayList<>();
    while (!open.isEmpty()) {
      Statement[] pair = open.pop();
      matched.add(pair);
      named(namedFacts(pair[0]), namedFacts(pair[1]));
      if (pair[0] instanceof Journey was && pair[1] instanceof Journey now) {
        named(was.getStages(), now.getStages());
        named(was.getTouchpoints(), now.getTouchpoints());
      }
    }
    return matched;
  }

  private void found(Statement was, Statement now) {
    pairs.put(was, now);
    open.add(new Statement[] {was, now});
  }

  private void named(List<? extends Named> before, List<? extends Named> after) {
    pair(before, after, (was, now) -> Paths.names(was).get(0).equals(Paths.names(now).get(0)));
    pair(before, after, (was, now) -> Paths.names(now).contains(Members.key(was)));
    pair(before, after, (was, now) -> Paths.names(was).contains(Members.key(now)));
  }

  private void pair(
      List<? extends Named> before, List<? extends Named> after, BiPredicate<Named, Named> same) {
    for (Named was : before) {
      if (!pairs.has(was)) {
        after.stream()
            .filter(now -> !pairs.has(now) && kind(was) == kind(now) && same.test(was, now))
            .findFirst()
            .ifPresent(now -> found(was, now));
      }
    }
  }

  /** A touchpoint that becomes a step is the same one. */
  private static EClass kind(Named named) {
    return named instanceof Touchpoint ? Literals.TOUCHPOINT : named.eClass();
  }

  static List<Fact> facts(Statement holder) {
    List<Fact> facts = new ArrayList<>(holder.getFacts());
    if (holder instanceof Touchpoint touchpoint) {
      facts.addAll(touchpoint.getLateFacts());
    }
    return facts;
  }

  private static List<Named> namedFacts(Statement holder) {
    return facts(holder).stream().filter(Matching::isNamed).map(Named.class::cast).toList();
  }

  private static List<Fact> unnamed(Statement holder) {
    return facts(holder).stream().filter(fact -> !isNamed(fact)).toList();
  }

  static boolean isNamed(Fact fact) {
    return fact instanceof Named named && Members.key(named) != null;
  }
}
