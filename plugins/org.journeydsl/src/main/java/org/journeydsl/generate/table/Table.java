package org.journeydsl.generate.table;

import java.util.List;

/**
 * One sheet as texts.
 *
 * @param name the sheet's name; empty where the format has none
 * @param rows its rows, each with its cells from the first column; rows differ in length
 */
public record Table(String name, List<List<String>> rows) {

  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The text of a cell, without blanks around it; empty outside of what is filled in. */
  public String cell(int row, int column) {
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()) {
      return "";
    }
    return rows.get(row).get(column).strip();
  }

  /** The text of a cell without its line breaks. */
  static String oneLine(String cell) {
    return cell.strip().replaceAll("\\s+", " ");
  }

  /** How many columns the longest row has. */
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** What a person calls a cell: {@code Sheet 'Map', cell C7}. */
  public String place(int row, int column) {
    return (name.isEmpty() ? "Cell " : "Sheet '" + name + "', cell ") + address(row, column);
  }

  /** The address of a cell as spreadsheets show it: {@code C7}. */
  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row + 1).toString();
  }
}
