package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Changes the words of one element or fact to what it says now; the others stay as they are. */
final class Heads {

  private Heads() {}

  /** The edits from the words in the text to those that are wanted. */
  static void edit(Written written, List<Piece> wanted, Source source, Splices splices) {
    List<Piece> old = written.head;
    if (saysTheSame(old, wanted)) {
      return;
    }
    boolean[] stays = new boolean[old.size()];
    int[] partner = partners(old, wanted, stays);
    int end = old.isEmpty() ? written.from : old.get(0).from();
    int next = 0;
    for (int i = 0; i < wanted.size(); i++) {
      Piece piece = wanted.get(i);
      if (partner[i] >= 0) {
        next = removed(old, next, partner[i], source, splices);
        end = old.get(next).to();
        next++;
      } else if (next < old.size() && !stays[next] && old.get(next).isValue() == piece.isValue()) {
        splices.replace(old.get(next).from(), old.get(next).to(), piece.text());
        end = old.get(next).to();
        next++;
      } else {
        splices.insert(end, (piece.isApart() ? " " : "") + piece.text());
        splices.layOut(end, end);
      }
    }
    removed(old, next, old.size(), source, splices);
  }

  private static int removed(List<Piece> old, int from, int to, Source source, Splices splices) {
    for (int i = from; i < to; i++) {
      int before = i == 0 ? old.get(i).from() : old.get(i - 1).to();
      int start = old.get(i).from();
      boolean comments = !source.text().substring(before, start).isBlank();
      splices.replace(comments ? start : before, old.get(i).to(), "");
    }
    return to;
  }

  /**
   * Every value stands in the text already, in the same order among its like, and no other does.
   */
  private static boolean saysTheSame(List<Piece> old, List<Piece> wanted) {
    Set<Integer> left = new HashSet<>();
    old.stream().filter(Piece::isValue).forEach(piece -> left.add(piece.from()));
    Map<String, Integer> last = new HashMap<>();
    for (Piece piece : wanted) {
      if (piece.isValue()) {
        Integer before = last.put(piece.feature(), piece.from());
        if (!left.remove(piece.from()) || before != null && before > piece.from()) {
          return false;
        }
      }
    }
    return left.isEmpty();
  }

  /** For each wanted piece the old one that stays for it: a longest common subsequence. */
  private static int[] partners(List<Piece> old, List<Piece> wanted, boolean[] stays) {
    int[][] best = new int[old.size() + 1][wanted.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = wanted.size() - 1; j >= 0; j--) {
        best[i][j] =
            old.get(i).same(wanted.get(j))
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    int[] partners = new int[wanted.size()];
    int i = 0;
    for (int j = 0; j < wanted.size(); j++) {
      partners[j] = -1;
      int k = i;
      while (k < old.size() && !old.get(k).same(wanted.get(j))) {
        k++;
      }
      if (k < old.size() && best[k + 1][j + 1] + 1 == best[i][j]) {
        partners[j] = k;
        stays[k] = true;
        i = k + 1;
      }
    }
    return partners;
  }

  /** The words of a new element or fact, on one line. */
  static String joined(List<Piece> pieces) {
    List<String> words = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.isApart() || words.isEmpty()) {
        words.add(piece.text());
      } else {
        words.set(words.size() - 1, words.get(words.size() - 1) + piece.text());
      }
    }
    return String.join(" ", words);
  }
}
