package org.journeydsl.sirius.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/**
 * The cell of each touchpoint: behind all that leads to it, and in its stage; in a row of its lane
 * where nothing else stands.
 */
final class Grid {

  /** A column, counted from the start of the journey, and a row, counted from the first lane. */
  record Cell(int column, int row) {}

  private final Map<Touchpoint, Cell> cells = new HashMap<>();
  private final Set<Cell> taken = new HashSet<>();
  private final List<Integer> firstColumns = new ArrayList<>();
  private final List<Integer> firstRows = new ArrayList<>();
  private int columns;
  private int rows;

  Grid(List<Stage> stages, List<List<Touchpoint>> lanes, List<Way> ways) {
    Map<Touchpoint, Integer> column = columns(stages, ways);
    for (List<Touchpoint> lane : lanes) {
      firstRows.add(rows);
      int most = 1;
      for (Touchpoint touchpoint : lane) {
        int row = 0;
        while (taken.contains(new Cell(column.get(touchpoint), rows + row))) {
          row++;
        }
        Cell cell = new Cell(column.get(touchpoint), rows + row);
        cells.put(touchpoint, cell);
        taken.add(cell);
        most = Math.max(most, row + 1);
      }
      rows += most;
    }
    firstRows.add(rows);
  }

  private Map<Touchpoint, Integer> columns(List<Stage> stages, List<Way> ways) {
    Map<Touchpoint, Integer> found = new HashMap<>();
    for (Stage stage : stages) {
      firstColumns.add(columns);
      int end = columns + 1;
      for (Touchpoint touchpoint : stage.getTouchpoints()) {
        int column = columns;
        for (Way way : ways) {
          if (way.to() == touchpoint && found.containsKey(way.from())) {
            column = Math.max(column, found.get(way.from()) + 1);
          }
        }
        found.put(touchpoint, column);
        end = Math.max(end, column + 1);
      }
      columns = end;
    }
    firstColumns.add(columns);
    return found;
  }

  Cell cell(Touchpoint touchpoint) {
    return cells.get(touchpoint);
  }

  boolean isFree(int column, int row) {
    return !taken.contains(new Cell(column, row));
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** The first column of a stage; of what would come behind the last, the number of columns. */
  int firstColumn(int stage) {
    return firstColumns.get(stage);
  }

  /** The first row of a lane; of what would come behind the last, the number of rows. */
  int firstRow(int lane) {
    return firstRows.get(lane);
  }
}
