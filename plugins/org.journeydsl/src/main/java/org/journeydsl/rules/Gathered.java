package org.journeydsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one note says of a whole journey, so that a first draft is not drowned in notes: how many of
 * how many, and the first three by name.
 */
public final class Gathered {

  private static final int SHOWN = 3;

  private final List<String> flawed = new ArrayList<>();
  private int total;

  /** Counts one that is as it should be. */
  public void sound() {
    total++;
  }

  /** Counts one that is not, by the name that readers know it by. */
  public void flawed(String name) {
    total++;
    flawed.add(name);
  }

  public boolean isEmpty() {
    return flawed.isEmpty();
  }

  public int total() {
    return total;
  }

  /** "2 of 4", the verb's number being that of the 2. */
  public String count() {
    return flawed.size() + " of " + total;
  }

  /** One of two wordings: for one, or for several. */
  public String verb(String one, String several) {
    return flawed.size() == 1 ? one : several;
  }

  /** One of two wordings by the total. */
  public String noun(String one, String several) {
    return total == 1 ? one : several;
  }

  /** The first three names, each once, quoted: {@code 'A', 'B', 'C', …}. */
  public String names() {
    List<String> distinct = flawed.stream().distinct().toList();
    String shown =
        distinct.stream()
            .limit(SHOWN)
            .map(name -> "'" + name + "'")
            .collect(Collectors.joining(", "));
    return distinct.size() > SHOWN ? shown + ", \u2026" : shown;
  }
}
