package org.journeydsl.sirius.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds a course for each way, in order: the first ones have the straighter courses. */
final class Courses {

  private final Grid grid;

  /** Which touchpoint's way passes through an empty cell. */
  private final Map<Grid.Cell, Object> passed = new HashMap<>();

  private Courses(Grid grid) {
    this.grid = grid;
  }

  static List<Course> of(Grid grid, List<Way> ways) {
    Courses courses = new Courses(grid);
    return ways.stream().map(courses::of).toList();
  }

  private Course of(Way way) {
    Grid.Cell from = grid.cell(way.from());
    Grid.Cell to = grid.cell(way.to());
    boolean back = to.column() <= from.column();
    return new Course(way, from, to, back, back ? back(way, from, to) : on(way, from, to));
  }

  private List<Leg> on(Way way, Grid.Cell from, Grid.Cell to) {
    int first = from.column() + 1;
    int last = to.column();
    if (from.row() == to.row() && passes(from.row(), first, last, way)) {
      return List.of();
    }
    if (from.row() != to.row()) {
      if (passes(to.row(), first, last, way.to())) {
        return List.of(Leg.upright(first, Leg.row(from.row()), Leg.row(to.row()), way.from()));
      }
      if (passes(from.row(), first, last, way.from())) {
        return List.of(Leg.upright(last, Leg.row(from.row()), Leg.row(to.row()), way));
      }
    }
    int corridor = Leg.above(to.row());
    return List.of(
        Leg.upright(first, Leg.row(from.row()), Leg.corridor(corridor), way.from()),
        Leg.aside(corridor, Leg.gap(first), Leg.gap(last), way),
        Leg.upright(last, Leg.corridor(corridor), Leg.row(to.row()), way));
  }

  private static List<Leg> back(Way way, Grid.Cell from, Grid.Cell to) {
    int corridor = Leg.below(from.row());
    int start = Leg.column(from.column());
    if (from.row() == to.row()) {
      return List.of(Leg.aside(corridor, start, Leg.column(to.column()), way));
    }
    return List.of(
        Leg.aside(corridor, start, Leg.gap(to.column()), way),
        Leg.upright(to.column(), Leg.corridor(corridor), Leg.row(to.row()), way));
  }

  /** Whether a row is free between two columns; then what passes there keeps it. */
  private boolean passes(int row, int first, int end, Object owner) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int column = first; column < end; column++) {
      Grid.Cell cell = new Grid.Cell(column, row);
      if (!grid.isFree(column, row) || passed.getOrDefault(cell, owner) != owner) {
        return false;
      }
      cells.add(cell);
    }
    cells.forEach(cell -> passed.put(cell, owner));
    return true;
  }
}
