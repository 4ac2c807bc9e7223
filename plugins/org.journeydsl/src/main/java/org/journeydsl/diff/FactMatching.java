package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
 *
 * @param <T> a fact, as model or as text
 */
public final class FactMatching<T> {

  private static final double ALIKE = 0.5;

  /** Facts that stay the same one where their word changes: what is hidden comes to light. */
  private static final Set<EClass> MANY_WORDS = Set.of(Literals.ACTIVITY, Literals.FIT);

  /**
   * What a fact is told apart by.
   *
   * @param word its word; facts of different words are never the same
   * @param said all that it says itself
   * @param address whom or what it is about
   * @param text its texts in the author's first language
   * @param once whether its word may be said once only, where it stands
   */
  public record Traits(String word, Object said, Object address, String text, boolean once) {}

  private final Map<T, Traits> traits = new IdentityHashMap<>();
  private final Map<T, T> found = new IdentityHashMap<>();
  private final List<T> left;
  private final List<T> come;

  private FactMatching(List<T> before, List<T> after, Function<T, Traits> told) {
    this.left = new ArrayList<>(before);
    this.come = new ArrayList<>(after);
    before.forEach(fact -> traits.put(fact, told.apply(fact)));
    after.forEach(fact -> traits.put(fact, told.apply(fact)));
  }

  /** What each fact of the earlier version is in the later one, as far as it is there. */
  public static <T> Map<T, T> match(List<T> before, List<T> after, Function<T, Traits> told) {
    FactMatching<T> matching = new FactMatching<>(before, after, told);
    matching.pair(matching::saysTheSame);
    matching.pair((was, now) -> matching.isAboutTheSame(was, now) && matching.isAlike(was, now));
    matching.pair((was, now) -> matching.isAboutTheSame(was, now) && matching.areAlone(was, now));
    matching.pair(matching::isAlike);
    matching.pair((was, now) -> matching.traits.get(now).once());
    return matching.found;
  }

  private void pair(BiPredicate<T, T> same) {
    for (T was : List.copyOf(left)) {
      come.stream()
          .filter(now -> hasSameWord(was, now) && same.test(was, now))
          .findFirst()
          .ifPresent(
              now -> {
                found.put(was, now);
                left.removeIf(each -> each == was);
                come.removeIf(each -> each == now);
              });
    }
  }

  private boolean hasSameWord(T was, T now) {
    return traits.get(was).word().equals(traits.get(now).word());
  }

  private boolean saysTheSame(T was, T now) {
    return traits.get(was).said().equals(traits.get(now).said());
  }

  private boolean isAboutTheSame(T was, T now) {
    return traits.get(was).address().equals(traits.get(now).address());
  }

  private boolean isAlike(T was, T now) {
    return Likeness.of(traits.get(was).text(), traits.get(now).text()) >= ALIKE;
  }

  private boolean areAlone(T was, T now) {
    return left.stream().filter(each -> isSibling(each, was)).count() == 1
        && come.stream().filter(each -> isSibling(each, now)).count() == 1;
  }

  private boolean isSibling(T one, T other) {
    return hasSameWord(one, other) && isAboutTheSame(one, other);
  }

  /** A word that may be said once is one fact, whatever it says. */
  public static boolean isSaidOnce(Fact fact) {
    return Words.of(fact)
        .filter(
            word -> fact.eContainer() != null && word.once().contains(fact.eContainer().eClass()))
        .isPresent();
  }

  /** The word of a fact; one for words that the same fact may go by. */
  public static String word(Fact fact) {
    return MANY_WORDS.contains(fact.eClass())
        ? fact.eClass().getName()
        : fact.eClass().getName() + Words.of(fact).map(word -> " " + word.keyword()).orElse("");
  }
}
