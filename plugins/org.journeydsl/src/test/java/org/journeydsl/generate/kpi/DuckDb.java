package org.journeydsl.generate.kpi;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory. */
final class DuckDb implements Engine {

  private final Connection first;

  DuckDb() throws SQLException {
    first = DriverManager.getConnection("jdbc:duckdb:");
  }

  @Override
  public Database schema(String name) throws Exception {
    Database database = new JdbcDatabase(((DuckDBConnection) first).duplicate());
    database.run("create schema " + name + "; use " + name);
    return database;
  }

  @Override
  public void close() throws SQLException {
    first.close();
  }
}
