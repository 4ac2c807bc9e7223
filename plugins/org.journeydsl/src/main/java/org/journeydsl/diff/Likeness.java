package org.journeydsl.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Named;
import org.journeydsl.model.Text;

/**
 * How much two texts have in common: the share of their words that both have (Dice's coefficient),
 * from 0 to 1. Good enough to ask whether two things are the same; never to decide it.
 */
public final class Likeness {

  /** From here on two things may be the same under two names. */
  public static final double ENOUGH = 0.6;

  private Likeness() {}

  /** The share of words that two texts have in common. */
  public static double of(String one, String other) {
    return of(words(one), words(other));
  }

  /** The one of several that says nearly the same; empty where none or more than one does. */
  static <T extends Named> Optional<T> nearest(Named gone, List<T> candidates) {
    List<String> words = words(textOf(gone));
    List<T> near = new ArrayList<>();
    double best = ENOUGH;
    for (T candidate : candidates) {
      double likeness = of(words, words(textOf(candidate)));
      if (likeness > best) {
        near.clear();
      }
      if (likeness >= best) {
        best = likeness;
        near.add(candidate);
      }
    }
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static double of(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Map<String, Integer> left = new HashMap<>();
    one.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : other) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (one.size() + other.size());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * All that stands in something, in the author's first language; its name where it says nothing.
   */
  private static String textOf(Named named) {
    StringBuilder text = new StringBuilder();
    for (var each = EcoreUtil.<EObject>getAllContents(named, false); each.hasNext(); ) {
      if (each.next() instanceof Text words && words.getValue() != null) {
        text.append(words.getValue()).append(' ');
      }
    }
    return text.length() == 0 ? String.valueOf(named.getName()) : text.toString();
  }
}
