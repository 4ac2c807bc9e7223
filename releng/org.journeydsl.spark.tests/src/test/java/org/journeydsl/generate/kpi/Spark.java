package org.journeydsl.generate.kpi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Spark in this process, with its tables in a folder. */
final class Spark implements Engine {

  private final SparkSession first;

  /**
   * Starts it with the smallest plan for each query: one thread, one part, no compiled code. That
   * takes a tenth of the time, for a few rows.
   */
  Spark(Path folder) {
    first =
        SparkSession.builder()
            .master("local[1]")
            .appName("views")
            .config("spark.sql.warehouse.dir", folder.toUri().toString())
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "1")
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.adaptive.enabled", "false")
            .config("spark.ui.enabled", "false")
            .config("spark.log.level", "ERROR")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
  }

  @Override
  public Database schema(String name) throws Exception {
    Database database = new Session(first.newSession());
    database.run("create database " + name);
    database.run("use " + name);
    return database;
  }

  @Override
  public void close() {
    first.stop();
  }

  private static final class Session extends Database {

    private final SparkSession session;

    Session(SparkSession session) {
      this.session = session;
    }

    @Override
    void run(String sql) {
      session.sql(sql);
    }

    @Override
    void script(String sql) {
      statements(sql).forEach(this::run);
    }

    @Override
    List<List<Object>> rows(String sql) {
      List<List<Object>> rows = new ArrayList<>();
      for (var found : session.sql(sql).collectAsList()) {
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < found.length(); i++) {
          row.add(found.get(i));
        }
        rows.add(row);
      }
      return rows;
    }

    @Override
    String epochSeconds() {
      return "unix_timestamp(ts)";
    }
  }
}
