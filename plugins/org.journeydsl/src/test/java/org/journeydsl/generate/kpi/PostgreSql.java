package org.journeydsl.generate.kpi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A PostgreSQL of its own. */
final class PostgreSql implements Engine {

  private final EmbeddedPostgres server;

  /** Starts it; skips the test where the build has none that runs. */
  PostgreSql() throws IOException, InterruptedException {
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
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int end = process.waitFor();
    return command[0].equals("id") ? Integer.parseInt(text.strip()) : end;
  }

  @Override
  public Database schema(String name) throws Exception {
    Database database = new JdbcDatabase(server.getPostgresDatabase().getConnection());
    database.run("create schema " + name + "; set search_path to " + name);
    return database;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
