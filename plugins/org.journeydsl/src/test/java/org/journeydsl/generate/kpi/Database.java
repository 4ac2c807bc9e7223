package org.journeydsl.generate.kpi;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.Generated;

/** A DuckDB in memory with the two tables of the contract and the views of a project. */
final class Database implements AutoCloseable {

  /** One row of a view. */
  record Row(String unit, Double figure, Double low, Double high, long cases) {}

  private final Connection connection;

  Database() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    run(
        """
        create table journey_event (journey varchar, stage varchar, touchpoint varchar,
          subject_id varchar, type varchar, ts timestamp, channel varchar, journey_version varchar);
        create table journey_answer (journey varchar, touchpoint varchar, question varchar,
          metric varchar, score integer, language varchar, persona varchar, wave varchar,
          journey_version varchar, ts timestamp);
        """);
  }

  /** Runs all statements of the views file, as whoever uses it would. */
  Database views(TestProject project) throws SQLException {
    Generated generated = DataOutputs.generator("kpi-views").generate(project.source());
    run(generated.files().get(0).text());
    return this;
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void event(String subject, String journey, String touchpoint, String type, String ts)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into journey_event values (?, 'Stage', ?, ?, ?, ?, 'web', 'v1')")) {
      insert.setString(1, journey);
      insert.setString(2, touchpoint);
      insert.setString(3, subject);
      insert.setString(4, type);
      insert.setObject(5, Timestamp.valueOf(LocalDateTime.parse(ts)));
      insert.execute();
    }
  }

  /** So many people who gave one score. */
  void answers(String question, String metric, int score, int people) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into journey_answer values ('J', 'T', ?, ?, ?, 'en', null, null, 'v1', null)")) {
      for (int i = 0; i < people; i++) {
        insert.setString(1, question);
        insert.setString(2, metric);
        insert.setInt(3, score);
        insert.execute();
      }
    }
  }

  /** The row of a KPI in {@code journey_kpi}. */
  Row kpi(String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select unit, figure, low, high, cases from journey_kpi where kpi = ?")) {
      query.setString(1, name);
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          throw new AssertionError("no row for " + name);
        }
        Row row =
            new Row(
                rows.getString(1),
                (Double) rows.getObject(2),
                (Double) rows.getObject(3),
                (Double) rows.getObject(4),
                rows.getLong(5));
        if (rows.next()) {
          throw new AssertionError("two rows for " + name);
        }
        return row;
      }
    }
  }

  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
