package org.journeydsl.generate.kpi;

import io.trino.sql.parser.SqlParser;
import java.util.List;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.journeydsl.generate.GeneratedFile;
import org.junit.jupiter.api.Test;

/** The views on Trino, in the text that DuckDB and PostgreSQL run. */
final class SameFiguresOnTrinoTest extends SameFigures {

  @Override
  Engine start() {
    return new Trino();
  }

  /** Also what the tables in memory do not know, as it stands. */
  @Test
  void everyStatementOfTheExamplesIsOneOfTrino() {
    for (String example : List.of("bank-account", "clinic-visit", "online-shop", "retailer")) {
      for (GeneratedFile file :
          DataOutputs.generator("kpi-views")
              .generate(TestProject.example(example).source())
              .files()) {
        Database.statements(file.text()).forEach(new SqlParser()::createStatement);
      }
    }
  }
}
