package org.journeydsl.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody probably meant to write.
 *
 * <p>Distance after Damerau and Levenshtein (optimal string alignment): one step is a letter too
 * many, too few, wrong, or swapped with its neighbour. At most two steps, one for words under five
 * letters; differences of case alone always count as near.
 */
public final class Guess {

  private Guess() {}

  /** The one nearest word; empty where none is near or several are equally near. */
  public static Optional<String> nearest(String written, Collection<String> words) {
    int limit = written.codePointCount(0, written.length()) < 5 ? 1 : 2;
    int best = Integer.MAX_VALUE;
    List<String> nearest = new ArrayList<>();
    for (String word : words) {
      if (word.equals(written) || Math.abs(word.length() - written.length()) > limit + 2) {
        continue;
      }
      int distance =
          word.equalsIgnoreCase(written)
              ? 0
              : distance(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
      if (distance > limit || distance > best) {
        continue;
      }
      if (distance < best) {
        nearest.clear();
        best = distance;
      }
      if (!nearest.contains(word)) {
        nearest.add(word);
      }
    }
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  private static int distance(String from, String to) {
    int[] a = from.codePoints().toArray();
    int[] b = to.codePoints().toArray();
    int[][] steps = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = a[i - 1] == b[j - 1] ? 0 : 1;
        int least =
            Math.min(
                Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1), steps[i - 1][j - 1] + change);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          least = Math.min(least, steps[i - 2][j - 2] + 1);
        }
        steps[i][j] = least;
      }
    }
    return steps[a.length][b.length];
  }
}
