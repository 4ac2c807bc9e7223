package org.journeydsl.generate.kpi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same views on PostgreSQL. */
final class KpiViewsOnPostgreSqlTest extends KpiViews {

  private static EmbeddedPostgres server;
  private static int schemas;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue(
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64"),
        "the build brings PostgreSQL for Linux on amd64 only");
    assumeTrue(
        answer("id", "-u") != 0 || answer("unshare", "-U", "true") == 0,
        "PostgreSQL does not run as root, and user namespaces are not allowed here");
    server = EmbeddedPostgres.builder().setServerConfig("timezone", "UTC").start();
  }

  /** For {@code id} what it prints, for others how it ended. */
  private static int answer(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    int end = process.waitFor();
    return command[0].equals("id") ? Integer.parseInt(text.strip()) : end;
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  Database fresh() throws SQLException {
    Connection connection = server.getPostgresDatabase().getConnection();
    Database database = new Database(connection);
    String schema = "test" + ++schemas;
    database.run("create schema " + schema + "; set search_path to " + schema);
    return database;
  }
}
