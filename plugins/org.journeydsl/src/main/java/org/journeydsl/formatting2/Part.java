package org.journeydsl.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.model.HistoryPoint;
import org.journeydsl.model.Option;

/**
 * A fact, element, import or the whole file, as the words that it is written with: its head, then
 * either a block or, for a touchpoint, facts that follow its name.
 */
final class Part {

  private static final int WIDEST = 100;
  private static final int MOST_FACTS_ON_A_LINE = 2;
  private static final int NOT_ON_ONE_LINE = -1;

  private final EObject object;
  private final List<Word> words;
  final int first;

  /** Behind the last word of the head. */
  int headEnd;

  /** The sign that opens the block; -1 where there is none. */
  int open = -1;

  int close = -1;

  /** What stands in the block. */
  final List<Part> members = new ArrayList<>();

  /** Facts of a touchpoint without a block; the elements of a file. */
  final List<Part> inline = new ArrayList<>();

  /** Facts behind a touchpoint's block, which the stage is told to move up. */
  final List<Part> late = new ArrayList<>();

  private int width;
  private int closingSigns;

  private Part(EObject object, List<Word> words, int first) {
    this.object = object;
    this.words = words;
    this.first = first;
    this.headEnd = words.size();
  }

  /**
   * Sorts the words of a file into parts.
   *
   * @param starts what starts at which offset: facts, elements and imports
   */
  static Part file(EObject file, List<Word> words, Map<Integer, EObject> starts) {
    Part root = new Part(file, words, 0);
    Deque<Part> path = new ArrayDeque<>(List.of(root));
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      EObject started = starts.get(word.offset());
      if (started != null) {
        while (path.peek().object != started.eContainer()) {
          leave(path, i);
        }
        Part part = new Part(started, words, i);
        path.peek().take(part, i);
        path.push(part);
      } else if (word.opens()) {
        while (path.peek().open >= 0) {
          leave(path, i);
        }
        path.peek().open = i;
        path.peek().endHead(i);
      } else if (word.closes()) {
        while (path.peek().open < 0 || path.peek().close >= 0) {
          leave(path, i);
        }
        path.peek().close = i;
      }
    }
    while (!path.isEmpty()) {
      leave(path, words.size());
    }
    return root;
  }

  private static void leave(Deque<Part> path, int next) {
    Part left = path.pop();
    left.endHead(next);
    left.measure(next);
  }

  private void take(Part part, int at) {
    endHead(at);
    (open < 0 ? inline : close < 0 ? members : late).add(part);
  }

  private void endHead(int at) {
    headEnd = Math.min(headEnd, at);
  }

  /** Whether it stands on one line if that starts at a column. */
  boolean fits(int indentation) {
    // The signs that close a line are not counted: nobody needs to see them to read it.
    return width != NOT_ON_ONE_LINE && indentation + width - 2 * closingSigns <= WIDEST;
  }

  private void measure(int end) {
    width = NOT_ON_ONE_LINE;
    int sum = 0;
    for (int i = first; i < end; i++) {
      if (i > first && !words.get(i).before().comments().isEmpty()) {
        return;
      }
    }
    for (int i = first; i < headEnd; i++) {
      Word word = words.get(i);
      if (word.isLanguageTag() || word.hasLines()) {
        return;
      }
      sum += word.width() + (i > first && Word.areApart(words.get(i - 1), word) ? 1 : 0);
    }
    List<Part> inside = open < 0 ? inline : members;
    if (!late.isEmpty() || inside.size() > (open < 0 ? MOST_FACTS_ON_A_LINE : 1)) {
      return;
    }
    for (Part part : inside) {
      if (part.width == NOT_ON_ONE_LINE || part.grows()) {
        return;
      }
      sum += 1 + part.width;
      closingSigns = part.closingSigns;
    }
    if (open >= 0) {
      sum += 4;
      closingSigns++;
    }
    width = sum;
  }

  /** Whether more of its kind will follow, so that it gets a line of its own from the start. */
  private boolean grows() {
    return object instanceof Option || object instanceof HistoryPoint;
  }
}
