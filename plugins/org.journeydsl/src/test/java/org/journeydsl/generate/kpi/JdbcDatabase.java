package org.journeydsl.generate.kpi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An engine that is spoken to over JDBC. */
class JdbcDatabase extends Database {

  private final Connection connection;

  JdbcDatabase(Connection connection) {
    this.connection = connection;
  }

  @Override
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  List<List<Object>> rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  @Override
  String epochSeconds() {
    return "extract(epoch from ts)";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
