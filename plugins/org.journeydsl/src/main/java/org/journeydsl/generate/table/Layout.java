package org.journeydsl.generate.table;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where the headers of a table stand.
 *
 * @param lanesAreRows whether they stand below one another, with stages beside each other
 * @param index the row, or the column, that holds them
 */
record Layout(boolean lanesAreRows, int index) {

  // Titles and legends stand before the headers; nobody has more of them.
  private static final int ROWS = 30;
  private static final int COLUMNS = 5;

  /** Finds the headers; empty where fewer than two are known. */
  static Optional<Layout> of(Table table, Headers headers) {
    int bestRow = 0;
    Set<Lane> inRow = Set.of();
    for (int row = 0; row < Math.min(ROWS, table.rows().size()); row++) {
      Set<Lane> found = new HashSet<>();
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        headers.lane(table.cell(row, column)).ifPresent(found::add);
      }
      if (found.size() > inRow.size()) {
        bestRow = row;
        inRow = found;
      }
    }
    int bestColumn = 0;
    Set<Lane> inColumn = Set.of();
    for (int column = 0; column < Math.min(COLUMNS, table.width()); column++) {
      Set<Lane> found = new HashSet<>();
      for (int row = 0; row < table.rows().size(); row++) {
        headers.lane(table.cell(row, column)).ifPresent(found::add);
      }
      if (found.size() > inColumn.size()) {
        bestColumn = column;
        inColumn = found;
      }
    }
    boolean rows =
        inRow.size() >= 2 && (inRow.contains(Lane.TOUCHPOINT) || inRow.contains(Lane.STAGE));
    if (rows && inRow.size() >= inColumn.size()) {
      return Optional.of(new Layout(false, bestRow));
    }
    return inColumn.size() >= 2 ? Optional.of(new Layout(true, bestColumn)) : Optional.empty();
  }
}
