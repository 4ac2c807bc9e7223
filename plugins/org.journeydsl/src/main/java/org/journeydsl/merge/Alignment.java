package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.journeydsl.diff.FactMatching;
import org.journeydsl.diff.Likeness;
import org.journeydsl.model.Element;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.FormerName;
import org.journeydsl.model.Journey;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.writing.Piece;

/**
 * What is the same in two versions of a file: by name and by {@code formerly}, touchpoints anywhere
 * in their journey, facts without a name as {@code journey diff} tells them.
 *
 * <p>Unlike {@code journey diff}, which only asks, a merge takes what is gone and what is new for
 * one thing where nearly all its texts are the same: whoever renamed it and whoever changed a fact
 * of it meant the same thing.
 */
final class Alignment {

  private final Map<Part, Part> other = new IdentityHashMap<>();
  private final Predicate<Part> free;
  private final boolean sameOnly;

  private Alignment(Predicate<Part> free, boolean sameOnly) {
    this.free = free;
    this.sameOnly = sameOnly;
  }

  /** What a version made of the one it started from. */
  static Alignment of(Part base, Part side) {
    Alignment alignment = new Alignment(part -> true, false);
    alignment.pair(base, side);
    alignment.follow(base);
    return alignment;
  }

  /**
   * What both versions have that the one they started from had not: the same name, or the very same
   * words.
   */
  static Alignment ofNew(Part base, Alignment ours, Alignment theirs) {
    Alignment alignment =
        new Alignment(part -> ours.other(part) == null && theirs.other(part) == null, true);
    List<Part> all = new ArrayList<>(List.of(base));
    all.addAll(base.all().toList());
    for (Part part : all) {
      if (ours.other(part) != null && theirs.other(part) != null) {
        alignment.pair(ours.other(part), theirs.other(part));
      }
    }
    for (Part part : all) {
      if (ours.other(part) != null && theirs.other(part) != null) {
        alignment.follow(ours.other(part));
      }
    }
    return alignment;
  }

  /** The same in the other of the two; null where it is not there. */
  Part other(Part part) {
    return other.get(part);
  }

  private void pair(Part one, Part two) {
    other.put(one, two);
    other.put(two, one);
  }

  /** Pairs what stands in a pair, to the ground. */
  private void follow(Part one) {
    Part two = other(one);
    match(members(one), members(two));
    // Also what stood in a stage that is gone.
    for (Part part : members(one)) {
      Part same = other(part);
      if (same != null && (free.test(part) || !sameOnly)) {
        follow(part);
      }
    }
  }

  /** What is told apart in one go: a touchpoint belongs to its journey, not to its stage. */
  static List<Part> members(Part part) {
    if (part.object instanceof Stage) {
      return part.parts.stream().filter(each -> !(each.object instanceof Touchpoint)).toList();
    }
    List<Part> members = new ArrayList<>(part.parts);
    if (part.object instanceof Journey) {
      for (Part stage : part.parts) {
        stage.parts.stream()
            .filter(each -> each.object instanceof Touchpoint)
            .forEach(members::add);
      }
    }
    return members;
  }

  private void match(List<Part> ones, List<Part> twos) {
    pairs(ones, twos, (one, two) -> one.name != null && one.name.equals(two.name));
    if (!sameOnly) {
      pairs(ones, twos, (one, two) -> formerly(two).contains(one.name));
      pairs(ones, twos, (one, two) -> formerly(one).contains(two.name));
      renamed(ones, twos);
    }
    List<Part> left = left(ones, Fact.class);
    Map<Part, Part> facts = FactMatching.match(left, left(twos, Fact.class), Traits::of);
    left.stream()
        .filter(facts::containsKey)
        .filter(one -> !sameOnly || isTheSame(one, facts.get(one)))
        .forEach(one -> pair(one, facts.get(one)));
  }

  /** Two that were added apart are one only where both cannot stand. */
  private static boolean isTheSame(Part one, Part two) {
    FactMatching.Traits first = Traits.of(one);
    FactMatching.Traits second = Traits.of(two);
    boolean feelings = one.object instanceof Feeling && first.address().equals(second.address());
    return first.said().equals(second.said()) || first.once() || feelings;
  }

  private void pairs(List<Part> ones, List<Part> twos, BiPredicate<Part, Part> same) {
    for (Part one : ones) {
      if (isLeft(one)) {
        twos.stream()
            .filter(two -> isLeft(two) && one.kind.equals(two.kind) && same.test(one, two))
            .findFirst()
            .ifPresent(two -> pair(one, two));
      }
    }
  }

  private boolean isLeft(Part part) {
    return other(part) == null && free.test(part);
  }

  private List<Part> left(List<Part> parts, Class<?> kind) {
    return parts.stream().filter(part -> isLeft(part) && kind.isInstance(part.object)).toList();
  }

  /** The most alike first; of several as alike none. */
  private void renamed(List<Part> ones, List<Part> twos) {
    for (Class<?> kind : List.of(Element.class, Stage.class, Touchpoint.class)) {
      List<Part> gone = left(ones, kind);
      List<Part> come = left(twos, kind);
      for (Part one : gone) {
        List<Part> alike = come.stream().filter(two -> isRenamed(one, two)).toList();
        if (alike.size() == 1
            && gone.stream().filter(each -> isRenamed(each, alike.get(0))).count() == 1) {
          pair(one, alike.get(0));
        }
      }
    }
  }

  private static boolean isRenamed(Part one, Part two) {
    return one.kind.equals(two.kind)
        && Likeness.of(Traits.texts(one), Traits.texts(two)) >= Likeness.ENOUGH;
  }

  private static List<String> formerly(Part part) {
    return part.parts.stream()
        .filter(each -> each.object instanceof FormerName)
        .flatMap(each -> each.words.stream())
        .filter(Piece::isValue)
        .map(word -> word.text().replace("^", ""))
        .toList();
  }
}
