package org.journeydsl.generate.kpi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;

/** A database with the two tables of the contract and the views of a project. */
final class Database implements AutoCloseable {

  /** One row of a view. */
  record Row(String unit, Double figure, Double low, Double high, long cases) {}

  /** One row of {@code journey_kpi_by}. */
  record Slice(double figure, double p90, long cases) {}

  private final Connection connection;

  Database(Connection connection) {
    this.connection = connection;
  }

  /** Runs both files, as whoever uses them would. */
  Database views(TestProject project) throws SQLException {
    Generated generated = DataOutputs.generator("kpi-views").generate(project.source());
    for (GeneratedFile file : generated.files()) {
      run(file.text());
    }
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
            "insert into journey_event values (?, 'Stage', ?, ?, ?, ?, 'web', 'v1', null, null)")) {
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
            "insert into journey_answer values ('J', 'T', ?, ?, ?, 'en', null, null, 'v1', null, null, null)")) {
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
                number(rows, 2),
                number(rows, 3),
                number(rows, 4),
                rows.getLong(5));
        if (rows.next()) {
          throw new AssertionError("two rows for " + name);
        }
        return row;
      }
    }
  }

  private static Double number(ResultSet rows, int column) throws SQLException {
    double number = rows.getDouble(column);
    return rows.wasNull() ? null : Double.valueOf(number);
  }

  /** A KPI cut in one way. */
  Slice by(String kpi, String cut, String slice) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select figure, p90, cases from journey_kpi_by where kpi = ? and cut = ? and slice = ?")) {
      query.setString(1, kpi);
      query.setString(2, cut);
      query.setString(3, slice);
      try (ResultSet rows = query.executeQuery()) {
        if (!rows.next()) {
          throw new AssertionError("no row for " + kpi + " by " + cut + " " + slice);
        }
        return new Slice(rows.getDouble(1), rows.getDouble(2), rows.getLong(3));
      }
    }
  }

  String word(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
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
