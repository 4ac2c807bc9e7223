package org.journeydsl.generate.kpi;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;

/** An engine with the two tables of the contract and the views of a project. */
abstract class Database implements AutoCloseable {

  /** One row of {@code journey_kpi}. */
  record Row(String unit, Double figure, Double low, Double high, long cases) {}

  /** One row of {@code journey_kpi_by}. */
  record Slice(double figure, double p90, long cases) {}

  private final List<String> events = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  /** Runs one statement. */
  abstract void run(String sql) throws Exception;

  /** The rows of a query, each with numbers and texts. */
  abstract List<List<Object>> rows(String sql) throws Exception;

  /** The engine's own seconds since 1970 of the column {@code ts}. */
  abstract String epochSeconds();

  /** Forgets all rows of the two tables. */
  void empty() throws Exception {
    events.clear();
    answers.clear();
    run("delete from journey_event");
    run("delete from journey_answer");
  }

  /** Runs a file as whoever uses it would: whole. */
  void script(String sql) throws Exception {
    run(sql);
  }

  /** The statements of a file, for engines that take one at a time. */
  static List<String> statements(String sql) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : sql.split("\n")) {
      boolean ends = line.endsWith(";") && !line.startsWith("--");
      statement.append(ends ? line.substring(0, line.length() - 1) : line).append('\n');
      if (ends) {
        statements.add(statement.toString());
        statement.setLength(0);
      }
    }
    return statements;
  }

  /** Runs both files. */
  final Database views(TestProject project) throws Exception {
    Generated generated = DataOutputs.generator("kpi-views").generate(project.source());
    for (GeneratedFile file : generated.files()) {
      script(file.text());
    }
    return this;
  }

  /** Something that happened to somebody; stored before the next query. */
  final void event(String subject, String journey, String touchpoint, String type, String ts) {
    event(subject, journey, touchpoint, type, ts, "'web', 'v1', null, null");
  }

  /** As above, with channel, version, segment and language as SQL. */
  final void event(
      String subject, String journey, String touchpoint, String type, String ts, String rest) {
    String when = LocalDateTime.parse(ts).toString().replace('T', ' ');
    events.add(
        "('%s', 'Stage', '%s', '%s', '%s', timestamp '%s', %s)"
            .formatted(
                journey,
                touchpoint,
                subject,
                type,
                when.length() == 16 ? when + ":00" : when,
                rest));
  }

  /** So many people who gave one score; stored before the next query. */
  final void answers(String question, String metric, int score, int people) {
    String row =
        "('J', 'T', '%s', '%s', %s, 'en', null, null, 'v1', null, null, null)"
            .formatted(question, metric, score);
    answers.addAll(Collections.nCopies(people, row));
  }

  /** Stores the events and answers that were told. */
  final void store() throws Exception {
    store("journey_event", events);
    store("journey_answer", answers);
  }

  private void store(String table, List<String> rows) throws Exception {
    if (!rows.isEmpty()) {
      run("insert into " + table + " values " + String.join(",\n", rows));
      rows.clear();
    }
  }

  private List<Object> one(String sql) throws Exception {
    store();
    List<List<Object>> rows = rows(sql);
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows for " + sql);
    }
    return rows.get(0);
  }

  /** The row of a KPI in {@code journey_kpi}. */
  final Row kpi(String name) throws Exception {
    List<Object> row =
        one("select unit, figure, low, high, cases from journey_kpi where kpi = '" + name + "'");
    return new Row(
        (String) row.get(0),
        number(row.get(1)),
        number(row.get(2)),
        number(row.get(3)),
        Math.round(number(row.get(4))));
  }

  /** A KPI cut in one way. */
  final Slice by(String kpi, String cut, String slice) throws Exception {
    List<Object> row =
        one(
            "select figure, coalesce(p90, 0e0), cases from journey_kpi_by where kpi = '%s' and cut = '%s' and slice = '%s'"
                .formatted(kpi, cut, slice));
    return new Slice(number(row.get(0)), number(row.get(1)), Math.round(number(row.get(2))));
  }

  final String word(String sql) throws Exception {
    return (String) one(sql).get(0);
  }

  final long number(String sql) throws Exception {
    return Math.round(number(one(sql).get(0)));
  }

  private static Double number(Object value) {
    return value == null ? null : Double.valueOf(((Number) value).doubleValue());
  }

  @Override
  public void close() throws Exception {}
}
