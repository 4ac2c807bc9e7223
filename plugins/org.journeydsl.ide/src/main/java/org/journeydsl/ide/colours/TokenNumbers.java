package org.journeydsl.ide.colours;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.ide.workspace.Positions;

/** Counts words as the protocol does: five numbers each, places from the word before. */
final class TokenNumbers {

  private final Positions positions;
  private final List<Integer> data = new ArrayList<>();
  private int lastLine;
  private int lastColumn;

  TokenNumbers(Positions positions) {
    this.positions = positions;
  }

  List<Integer> all() {
    return data;
  }

  /** Not every editor knows words of several lines: each line is one of its own. */
  void add(int start, int end, String type, int modifiers) {
    int first = positions.position(start).getLine();
    int last = positions.position(end).getLine();
    for (int line = first; line <= last; line++) {
      int from = line == first ? start : positions.startOf(line);
      int to = line == last ? end : positions.endOf(line);
      if (to > from) {
        token(line, from - positions.startOf(line), to - from, type, modifiers);
      }
    }
  }

  private void token(int line, int column, int length, String type, int modifiers) {
    data.add(line - lastLine);
    data.add(line == lastLine ? column - lastColumn : column);
    data.add(length);
    data.add(Legend.index(type));
    data.add(modifiers);
    lastLine = line;
    lastColumn = column;
  }
}
