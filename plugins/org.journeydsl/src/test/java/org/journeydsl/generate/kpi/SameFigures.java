package org.journeydsl.generate.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeydsl.TestProject;
import org.journeydsl.generate.DataOutputs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An engine that takes long for each query has the figures that DuckDB has, row by row; DuckDB's
 * are counted by hand in {@link KpiViews}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SameFigures {

  private DuckDb duckDb;
  private Engine engine;
  private Database known;
  private Database other;

  /** The engine that is judged. */
  abstract Engine start() throws Exception;

  @BeforeAll
  void fill() throws Exception {
    duckDb = new DuckDb();
    known = duckDb.schema("shop");
    engine = start();
    other = engine.schema("shop");
    for (Database each : List.of(known, other)) {
      each.views(Shop.project());
      Shop.fiveVisitors(each);
      Shop.circumstances(each);
      Shop.fiftyAnswersEach(each);
      each.answers("Shop.Cart.csat", "csat", 5, 3);
      each.answers("Shop.Cart.csat", "csat", 2, 1);
      each.answers("Shop.Cart.csat", "csat", 6, 1);
      each.answers("Shop.Cart.Look", "csat", 4, 2);
      each.answers("Shop.Checkout.ces", "ces", 5, 1);
      each.answers("Shop.Nowhere.csat", "csat", 5, 3);
      each.store();
    }
  }

  @AfterAll
  void close() throws Exception {
    known.close();
    duckDb.close();
    if (engine != null) {
      engine.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journey_kpi",
        "journey_kpi_by",
        "journey_touchpoint_by",
        "journey_question_by",
        "journey_data_problem",
        "kpi_timetopay"
      })
  void everyRowIsTheSame(String view) throws Exception {
    same(view, known, other);
  }

  private static void same(String view, Database mine, Database theirs) throws Exception {
    List<List<Object>> expected = sorted(mine.rows("select * from " + view));
    List<List<Object>> found = sorted(theirs.rows("select * from " + view));
    assertTrue(expected.size() > 0, view);
    assertEquals(expected.size(), found.size(), view);
    for (int row = 0; row < expected.size(); row++) {
      assertEquals(texts(expected.get(row)), texts(found.get(row)));
    }
  }

  @Test
  void secondsAreThoseOfTheEngine() throws Exception {
    assertEquals(
        0,
        other.number(
            "select count(*) from journey_event_time where epoch_seconds <> "
                + other.epochSeconds()));
  }

  /** Names that try to get out of their place in a statement are read back as they are. */
  @Test
  void hostileTextsStayTexts() throws Exception {
    TestProject hostile =
        TestProject.in(Path.of("../../plugins/org.journeydsl/src/test/resources/hostile"));
    String views =
        DataOutputs.generator("kpi-views").generate(hostile.source()).files().get(1).text();
    try (Database mine = duckDb.schema("hostile");
        Database theirs = engine.schema("hostile")) {
      for (String definition : Database.statements(views).subList(0, 5)) {
        mine.run(definition);
        theirs.run(definition);
      }
      for (String view : List.of("journey_place", "journey_scale", "journey_kpi_definition")) {
        same(view, mine, theirs);
      }
    }
  }

  private static List<List<Object>> sorted(List<List<Object>> rows) {
    List<List<Object>> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(row -> texts(row).toString()));
    return sorted;
  }

  /** Ten digits of a number; engines add up in different orders. */
  private static List<String> texts(List<Object> row) {
    return row.stream()
        .map(
            each ->
                each instanceof Number number
                    ? new BigDecimal(number.doubleValue())
                        .round(new MathContext(10))
                        .stripTrailingZeros()
                        .toPlainString()
                    : String.valueOf(each))
        .toList();
  }
}
