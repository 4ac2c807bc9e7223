package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EClass;
import org.journeydsl.model.Fact;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.vocabulary.Words;

/**
 * Tells which facts without a name are the same in other words.
 *
 * <p>First those that say the same word by word. Then those of one word that are about the same
 * persona, channel or day and share most of their text; then the only ones left of their word about
 * the same; then those that share most of their text. What is left came or went.
 */
final class FactMatching {

  private static final double ALIKE = 0.5;

  /** Facts that stay the same one where their word changes: what is hidden comes to light. */
  private static final Set<EClass> MANY_WORDS = Set.of(Literals.ACTIVITY, Literals.FIT);

  private final Map<Fact, Saying> said = new LinkedHashMap<>();
  private final Map<Fact, Fact> found = new LinkedHashMap<>();
  private final List<Fact> left;
  private final List<Fact> come;

  private FactMatching(List<Fact> before, List<Fact> after, Pairs pairs) {
    this.left = new ArrayList<>(before);
    this.come = new ArrayList<>(after);
    before.forEach(fact -> said.put(fact, Saying.of(fact, pairs)));
    after.forEach(fact -> said.put(fact, Saying.of(fact, pairs)));
  }

  /** What each fact of the earlier version is in the later one, as far as it is there. */
  static Map<Fact, Fact> match(List<Fact> before, List<Fact> after, Pairs pairs) {
    FactMatching matching = new FactMatching(before, after, pairs);
    matching.pair(matching::saysTheSame);
    matching.pair((was, now) -> matching.isAboutTheSame(was, now) && matching.isAlike(was, now));
    matching.pair((was, now) -> matching.isAboutTheSame(was, now) && matching.areAlone(was, now));
    matching.pair(matching::isAlike);
    matching.pair(matching::areAloneOfTheirWord);
    return matching.found;
  }

  private void pair(BiPredicate<Fact, Fact> same) {
    for (Fact was : List.copyOf(left)) {
      come.stream()
          .filter(now -> word(was).equals(word(now)) && same.test(was, now))
          .findFirst()
          .ifPresent(
              now -> {
                found.put(was, now);
                left.remove(was);
                come.remove(now);
              });
    }
  }

  private boolean saysTheSame(Fact was, Fact now) {
    return said.get(was).equals(said.get(now));
  }

  private boolean isAboutTheSame(Fact was, Fact now) {
    return said.get(was).address(was).equals(said.get(now).address(now));
  }

  private boolean isAlike(Fact was, Fact now) {
    return Likeness.of(said.get(was).words(), said.get(now).words()) >= ALIKE;
  }

  private boolean areAlone(Fact was, Fact now) {
    return left.stream().filter(each -> isSibling(each, was)).count() == 1
        && come.stream().filter(each -> isSibling(each, now)).count() == 1;
  }

  private boolean isSibling(Fact one, Fact other) {
    return word(one).equals(word(other)) && isAboutTheSame(one, other);
  }

  /** A word that may be said once is one fact, whatever it says. */
  private boolean areAloneOfTheirWord(Fact was, Fact now) {
    return Words.of(now)
        .filter(word -> now.eContainer() != null && word.once().contains(now.eContainer().eClass()))
        .isPresent();
  }

  private static String word(Fact fact) {
    return MANY_WORDS.contains(fact.eClass())
        ? fact.eClass().getName()
        : fact.eClass().getName() + Words.of(fact).map(word -> " " + word.keyword()).orElse("");
  }
}
