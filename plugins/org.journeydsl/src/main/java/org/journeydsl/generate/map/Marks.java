package org.journeydsl.generate.map;

import java.util.List;
import java.util.TreeSet;

/**
 * The small print of a claim: for whom it holds, on which channels, and where it comes from.
 *
 * @param who the personas or segments it is limited to; empty means everybody on this map
 * @param where the channels it is limited to
 * @param sources the evidence that it names itself; inherited evidence only shows in the grade
 * @param grade how far to trust it; null for a fact that claims nothing
 */
public record Marks(List<Who> who, List<ChannelChip> where, List<Source> sources, Grade grade) {

  /** Marks of a fact that claims nothing, such as a question. */
  public static final Marks NONE = new Marks(List.of(), List.of(), List.of(), null);

  /**
   * A persona or a segment in a few letters.
   *
   * @param colour which curve colour is theirs, from 1; 0 for a segment or somebody without a curve
   * @param curves the curves of who is meant: a segment's are those of its personas on this map
   */
  public record Who(String initials, int colour, Phrase name, List<Integer> curves) {}

  /** One source, and its place in the list of evidence. */
  public record Source(String href, Grade grade, Phrase title) {}

  /** Names of the style's classes by which the persona filter finds this claim. */
  public String audience() {
    if (who.isEmpty()) {
      return "";
    }
    var curves = new TreeSet<Integer>();
    who.forEach(one -> curves.addAll(one.curves()));
    var classes = new StringBuilder(" for");
    curves.forEach(curve -> classes.append(" for-").append(curve));
    return classes.toString();
  }

  /** Whether a mark is to be drawn at all. */
  public boolean isClaim() {
    return grade != null;
  }

  /** Whether there is nothing but the grade: its sign then stays with the last word. */
  public boolean isSign() {
    return who.isEmpty() && where.isEmpty() && sources.isEmpty();
  }
}
