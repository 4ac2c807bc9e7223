package org.journeydsl.generate.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeydsl.TestProject;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.DataOutputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author wrote as SQL is shown at most. */
final class QueryByAuthorTest {

  private static List<Finding> findings(String query) {
    return DataOutputs.generator("kpi-views")
        .generate(TestProject.of("kpi K \"K\" < measures sql " + query + " >").source())
        .findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"select 1; drop table account\"",
        "\"select 1 -- 2\"",
        "\"select /* 1 */ 2\"",
        "\"drop table account\"",
        "\"copy account to 'x'\"",
        "\"select 1 # 2\"",
        "\"select '\u202e'\"",
        "\"\""
      })
  void sqlThatCouldBeMoreThanOneQueryIsLeftOut(String query) {
    assertEquals(List.of("kpi-without-view"), findings(query).stream().map(Finding::rule).toList());
  }

  @Test
  void sqlOfAnAuthorStandsInAComment() {
    var project =
        TestProject.of(
            "kpi K \"K\" < measures sql \"\"\"\n  select count(*)\n  from nothing_there\n\"\"\" >");
    var generated = DataOutputs.generator("kpi-views").generate(project.source());
    assertEquals(List.of(), generated.findings());
    String sql = generated.files().get(1).text();
    assertTrue(sql.contains("\n--   select count(*)\n--   from nothing_there\n"), sql);
    assertFalse(
        sql.lines().anyMatch(line -> !line.startsWith("--") && line.contains("nothing_there")),
        sql);
  }

  @Test
  void aTextMeasureNeedsNoCodeAndGetsNoFinding() {
    var project = TestProject.of("kpi K \"K\" < measures \"What people say in the lift\" >");
    var generated = DataOutputs.generator("kpi-views").generate(project.source());
    assertEquals(List.of(), generated.findings());
  }
}
