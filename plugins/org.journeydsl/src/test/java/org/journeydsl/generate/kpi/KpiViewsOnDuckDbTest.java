package org.journeydsl.generate.kpi;

import java.sql.DriverManager;
import java.sql.SQLException;

/** The views on DuckDB. */
final class KpiViewsOnDuckDbTest extends KpiViews {

  @Override
  Database fresh() throws SQLException {
    return new Database(DriverManager.getConnection("jdbc:duckdb:"));
  }
}
