package org.journeydsl.generate.kpi;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A view of rows that the journeys know: what data is to be read by. A view and no table, so that
 * whoever runs the file again has the journeys of today and lost nothing.
 */
final class SqlRows {

  private final String view;
  private final List<Column> columns;
  private final Set<List<Object>> rows = new LinkedHashSet<>();

  /** A column: texts, or numbers. */
  private record Column(String name, boolean number) {

    // A null of its own type, in words that every engine knows.
    String nothing() {
      return number ? "nullif(0e0, 0e0)" : "nullif('', '')";
    }
  }

  /** A view of columns; a column of numbers has {@code #} before its name. */
  SqlRows(String view, String... columns) {
    this.view = view;
    this.columns =
        List.of(columns).stream()
            .map(each -> new Column(each.replace("#", ""), each.startsWith("#")))
            .toList();
  }

  /** Adds a row of texts, numbers and {@link Optional}s of these; one row stands once. */
  void add(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(view + " has " + columns.size() + " columns");
    }
    rows.add(List.of(values));
  }

  SqlText text() {
    StringBuilder sql = new StringBuilder("create or replace view " + view + " as\n");
    if (rows.isEmpty()) {
      sql.append("select ")
          .append(
              columns.stream()
                  .map(each -> each.nothing() + " as " + each.name())
                  .collect(Collectors.joining(", ")))
          .append(" where 1 = 0");
    }
    String before = "";
    for (List<Object> row : rows) {
      sql.append(before).append("select ");
      for (int i = 0; i < row.size(); i++) {
        sql.append(i == 0 ? "" : ", ").append(value(row.get(i), columns.get(i)));
        sql.append(before.isEmpty() ? " as " + columns.get(i).name() : "");
      }
      before = "\nunion all ";
    }
    return new SqlText(sql.append(";\n").toString());
  }

  private static String value(Object value, Column column) {
    if (value instanceof Optional<?> optional) {
      return optional.map(each -> value(each, column)).orElse(column.nothing());
    }
    return value instanceof BigDecimal number
        ? number.toPlainString() + "e0"
        : value instanceof Integer whole ? whole + "e0" : SqlText.literal(value.toString()).text();
  }
}
