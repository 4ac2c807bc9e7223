package org.journeydsl.generate.kpi;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The views on Spark, in the text that DuckDB and PostgreSQL run. */
final class SameFiguresOnSparkTest extends SameFigures {

  @TempDir static Path folder;

  @Override
  Engine start() {
    return new Spark(folder);
  }
}
