package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be wrong with a text that was merged line by line, without a conflict: lines know
 * nothing of blocks, and what both sides put elsewhere comes twice.
 */
public final class LineMerge {

  private LineMerge() {}

  /** Why a merged text is not what anybody meant; empty where nothing speaks against it. */
  public static Optional<String> problem(String ours, String theirs, String merged) {
    Optional<Part> mine = Parts.of(ours);
    Optional<Part> other = Parts.of(theirs);
    Optional<Part> both = Parts.of(merged);
    if (mine.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    if (both.isEmpty()) {
      return Optional.of("both sides can be read, what came of them cannot");
    }
    List<String> twice = twice(both.get());
    twice.removeAll(twice(mine.get()));
    twice.removeAll(twice(other.get()));
    return twice.stream().findFirst().map(name -> "'" + name + "' is there twice now");
  }

  /** The names that two of a kind have in one holder. */
  private static List<String> twice(Part file) {
    List<String> twice = new ArrayList<>();
    Stream.concat(Stream.of(file), file.all())
        .map(Alignment::members)
        .forEach(
            members -> {
              List<String> seen = new ArrayList<>();
              for (Part part : members) {
                if (part.name != null && !part.isComment()) {
                  String known = part.kind + " " + part.name;
                  (seen.contains(known) ? twice : seen).add(known);
                }
              }
            });
    return twice;
  }
}
