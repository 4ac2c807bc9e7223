package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one text, collected in any order, and where what they leave wants to be laid out. */
final class Splices {

  /** A replacement; several insertions at one place come in the order in which they were added. */
  private record Splice(int from, int to, String text, Indentation lines) {}

  /**
   * A stretch of the text that wants to be laid out.
   *
   * @param lines how the lines of new text are indented; null where it goes on in a line
   */
  record Stretch(int from, int to, Indentation lines) {}

  /**
   * How lines are indented where their author does it otherwise than the canonical layout.
   *
   * @param depth in how many blocks they stand
   * @param outer the blanks before the outermost of them
   * @param step what each block inside adds
   */
  record Indentation(int depth, String outer, String step) {}

  private final List<Splice> splices = new ArrayList<>();
  private final List<Stretch> fresh = new ArrayList<>();
  private final List<Integer> seams = new ArrayList<>();

  void insert(int at, String text) {
    replace(at, at, text);
  }

  void replace(int from, int to, String text) {
    splices.add(new Splice(from, to, text, null));
  }

  /** Something new, on lines of its own, that wants to be laid out. */
  void insertNew(int at, String text, Indentation lines) {
    splices.add(new Splice(at, at, text, lines));
  }

  /** What stands in a stretch of the old text, and what comes into it, shall be laid out. */
  void layOut(int from, int to) {
    fresh.add(new Stretch(from, to, null));
  }

  /** Takes over what has been laid out, so that it can be followed further. */
  void follow(List<Stretch> stretches) {
    fresh.addAll(stretches);
  }

  /** Takes a stretch away; empty lines around it are joined. */
  void remove(int from, int to) {
    replace(from, to, "");
    seams.add(from);
  }

  boolean isEmpty() {
    return splices.isEmpty();
  }

  /** A stretch of a text with its edits. */
  String apply(String text, int from, int to) {
    StringBuilder result = new StringBuilder();
    int done = from;
    for (Splice splice : sorted()) {
      if (splice.from >= from && splice.to <= to) {
        result.append(text, done, Math.max(done, splice.from)).append(splice.text);
        done = Math.max(done, splice.to);
      }
    }
    return result.append(text, done, Math.max(done, to)).toString();
  }

  /** What shall be laid out, as it lies in the edited text. */
  List<Stretch> laidOut() {
    List<Stretch> stretches = new ArrayList<>();
    for (Stretch each : fresh) {
      stretches.add(new Stretch(moved(each.from, false), moved(each.to, true), each.lines));
    }
    int at = 0;
    int done = 0;
    for (Splice splice : sorted()) {
      at += Math.max(done, splice.from) - done;
      if (splice.lines != null) {
        stretches.add(new Stretch(at, at + splice.text.length(), splice.lines));
      }
      at += splice.text.length();
      done = Math.max(done, splice.to);
    }
    return stretches;
  }

  /** Where something was taken away, in the edited text, the last first. */
  List<Integer> seams() {
    return seams.stream()
        .map(each -> moved(each, false))
        .sorted(Comparator.<Integer>naturalOrder().reversed())
        .toList();
  }

  private int moved(int offset, boolean behindInsertions) {
    int shift = 0;
    int covered = -1;
    for (Splice splice : sorted()) {
      int from = Math.max(splice.from, covered);
      boolean before =
          splice.from < offset || splice.from == offset && behindInsertions && splice.to == offset;
      if (before) {
        shift += splice.text.length() - Math.max(0, Math.min(splice.to, offset) - from);
        covered = Math.max(covered, splice.to);
      }
    }
    return offset + shift;
  }

  private List<Splice> sorted() {
    List<Splice> sorted = new ArrayList<>(splices);
    sorted.sort(
        Comparator.comparingInt(Splice::from)
            .thenComparing(splice -> splice.to > splice.from ? 1 : 0));
    return sorted;
  }
}
