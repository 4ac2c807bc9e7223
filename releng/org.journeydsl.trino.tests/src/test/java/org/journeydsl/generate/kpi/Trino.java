package org.journeydsl.generate.kpi;

import io.trino.plugin.memory.MemoryPlugin;
import io.trino.server.testing.TestingTrinoServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;

/** A Trino server in this process, with its tables in memory. */
final class Trino implements Engine {

  // Plans for a few rows need no thought.
  private static final String PLAIN =
      "?user=test&timezone=UTC&sessionProperties=join_reordering_strategy:NONE;"
          + "join_distribution_type:BROADCAST;task_concurrency:1";

  private final TestingTrinoServer server;

  Trino() {
    server = TestingTrinoServer.create();
    server.installPlugin(new MemoryPlugin());
    server.createCatalog("memory", "memory", Map.of());
  }

  @Override
  public Database schema(String name) throws Exception {
    String catalog = "jdbc:trino://" + server.getAddress() + "/memory/";
    try (Connection any = DriverManager.getConnection(catalog + "default" + PLAIN)) {
      any.createStatement().execute("create schema " + name);
    }
    return new Session(DriverManager.getConnection(catalog + name + PLAIN));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private static final class Session extends JdbcDatabase {

    Session(Connection connection) {
      super(connection);
    }

    @Override
    void script(String sql) throws Exception {
      for (String statement : statements(sql)) {
        // Tables in memory know no such columns; those of a real store do.
        run(statement.replace(" not null,", ","));
      }
    }

    @Override
    String epochSeconds() {
      return "to_unixtime(ts)";
    }
  }
}
