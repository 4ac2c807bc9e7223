package org.journeydsl.generate.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeydsl.TestProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views of the KPIs, run by a database over data small enough to count by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KpiViews {

  private Engine engine;
  private Database database;

  /** The engine that all tests of a class share: starting it and making views takes longest. */
  abstract Engine start() throws Exception;

  @BeforeAll
  void makeViews() throws Exception {
    engine = start();
    database = engine.schema("shop").views(Shop.project());
  }

  @BeforeEach
  void forgetRows() throws Exception {
    database.empty();
  }

  @AfterAll
  void stop() throws Exception {
    if (database != null) {
      database.close();
      engine.close();
    }
  }

  @Test
  void conversionCountsPeopleWhoCompletedAfterwards() throws Exception {
    Shop.fiveVisitors(database);
    var row = database.kpi("Conversion");
    assertEquals("share", row.unit());
    assertEquals(3.0 / 5, row.figure(), 1e-12);
    assertEquals(5, row.cases());
  }

  @Test
  void dropOffCountsPeopleWhoNeverCompleted() throws Exception {
    Shop.fiveVisitors(database);
    assertEquals(1.0 / 5, database.kpi("DropOff").figure(), 1e-12);
  }

  @Test
  void timesAreMediansInSecondsAcrossMonthsYearsAndLeapDays() throws Exception {
    Shop.fiveVisitors(database);
    // ann: a leap day and a minute; bob: 3 minutes from the first visit; cid: 2 minutes over the
    // year's end
    assertEquals("seconds", database.kpi("TimeToPay").unit());
    assertEquals(180, database.kpi("TimeToPay").figure(), 1e-9);
    assertEquals(3, database.kpi("TimeToPay").cases());
    // 120, 180 and 86460: nine tenths of the way from the first to the last is 0.8 behind the
    // second
    assertEquals(180 + 0.8 * (86460 - 180), database.by("TimeToPay", "all", "").p90(), 1e-6);
    // 60, 60, 120 and 600 seconds: half way between the middle two
    assertEquals(90, database.kpi("TimeAtCart").figure(), 1e-9);
    assertEquals(
        0,
        database.number(
            "select count(*) from journey_event_time where epoch_seconds <> "
                + database.epochSeconds()));
  }

  @Test
  void errorsAreAShareOfPeopleOrACountAsTheFiguresAre() throws Exception {
    Shop.fiveVisitors(database);
    assertEquals(1.0 / 4, database.kpi("ErrorShare").figure(), 1e-12);
    assertEquals(4, database.kpi("ErrorShare").cases());
    assertEquals("count", database.kpi("ErrorCount").unit());
    assertEquals(2, database.kpi("ErrorCount").figure(), 1e-12);
    assertEquals(1.0 / 5, database.kpi("Contacts").figure(), 1e-12);
  }

  /** Wilson's interval for 42 of 50, as published: 0.7149 to 0.9166. */
  @Test
  void satisfactionIsTheShareOfTheTopWithItsInterval() throws Exception {
    Shop.fiftyAnswersEach(database);
    // The stage has a question of its own, so its touchpoints' answers do not count.
    database.answers("Shop.Cart.csat", "csat", 1, 7);
    var row = database.kpi("BuyCsat");
    assertEquals(0.84, row.figure(), 1e-12);
    assertEquals(0.7149, row.low(), 5e-5);
    assertEquals(0.9166, row.high(), 5e-5);
    assertEquals(50, row.cases());
  }

  @Test
  void eachQuestionCountsByItsOwnScale() throws Exception {
    database.answers("Shop.Cart.csat", "csat", 4, 1);
    database.answers("Shop.Cart.Look", "csat", 4, 1);
    database.answers("Shop.Cart.Look", "csat", 5, 2);
    // 4 is good on csat, and only 5 is on Stars.
    assertEquals(3.0 / 4, database.kpi("CartCsat").figure(), 1e-12);
    var look = database.kpi("CartLook");
    assertEquals("mean", look.unit());
    assertEquals(14.0 / 3, look.figure(), 1e-12);
    // Standard deviation of 4, 5, 5 is 1/sqrt(3); over sqrt(3) that is a third.
    assertEquals(14.0 / 3 - 1.959963984540054 / 3, look.low(), 1e-9);
  }

  /** 20 promoters and 10 detractors of 50: 20.0, and 18.87 ± 20.12 as published. */
  @Test
  void recommendationIsPromotersLessDetractorsWithItsInterval() throws Exception {
    Shop.fiftyAnswersEach(database);
    var row = database.kpi("ShopNps");
    assertEquals("points", row.unit());
    assertEquals(20.0, row.figure(), 1e-9);
    assertEquals(18.87, (row.low() + row.high()) / 2, 5e-3);
    assertEquals(20.12, (row.high() - row.low()) / 2, 5e-3);
  }

  @Test
  void easeIsTheShareOfFiveToSeven() throws Exception {
    // What was asked before the renaming is one series with what is asked now.
    database.answers("Shop.Checkout.ces", "ces", 5, 1);
    database.answers("Shop.Checkout.ces", "ces", 4, 1);
    assertEquals(0.5, database.kpi("PayEase").figure(), 1e-12);
  }

  @Test
  void figuresAreCutByTheCircumstancesOfTheFirstEntry() throws Exception {
    Shop.circumstances(database);
    assertEquals(1.0 / 3, database.by("Conversion", "all", "").figure(), 1e-12);
    assertEquals(1.0 / 2, database.by("Conversion", "day", "2026-05-01").figure(), 1e-12);
    assertEquals(0.0, database.by("Conversion", "day", "2026-05-02").figure(), 1e-12);
    assertEquals(1.0 / 2, database.by("Conversion", "channel", "web").figure(), 1e-12);
    assertEquals(0.0, database.by("Conversion", "channel", "app").figure(), 1e-12);
    assertEquals(1.0, database.by("Conversion", "segment", "Families").figure(), 1e-12);
    assertEquals(2, database.by("Conversion", "segment", "").cases());
    assertEquals(1.0 / 3, database.by("Conversion", "language", "en").figure(), 1e-12);
    assertEquals(1.0 / 2, database.by("Conversion", "version", "v1").figure(), 1e-12);
    assertEquals(
        10, database.number("select count(*) from journey_kpi_by where kpi = 'Conversion'"));
    assertEquals(
        "2026-01-01",
        database.word(
            "select baseline_on from kpi_conversion where cut = 'day' and slice = '2026-05-02'"));
    assertEquals(3, database.number("select cases from kpi_conversion where cut = 'all'"));
  }

  @Test
  void everyTouchpointIsCountedWithoutAKpiForIt() throws Exception {
    Shop.fiveVisitors(database);
    String cart = "from journey_touchpoint_by where touchpoint = 'Shop.Cart' and cut = 'all'";
    assertEquals(5, database.number("select cases " + cart + " and measure = 'conversion'"));
    assertEquals(4, database.number("select cases " + cart + " and measure = 'time'"));
    // Pay under its old name and its new one is one touchpoint, under the old name.
    assertEquals(
        4,
        database.number(
            "select cases from journey_touchpoint_by where touchpoint = 'Shop.Checkout'"
                + " and cut = 'all' and measure = 'errors' and unit = 'share'"));
  }

  @Test
  void satisfactionIsAShareAndAMean() throws Exception {
    database.answers("Shop.Cart.csat", "csat", 5, 3);
    database.answers("Shop.Cart.csat", "csat", 2, 1);
    String cart = "from journey_question_by where question = 'Shop.Cart.csat' and cut = 'all'";
    assertEquals(75, database.number("select 100 * figure " + cart + " and unit = 'share'"));
    assertEquals(425, database.number("select 100 * figure " + cart + " and unit = 'mean'"));
  }

  @Test
  void figuresStandBesideTargets() throws Exception {
    database.answers("Shop.Buy.Overall", "csat", 5, 4);
    database.answers("Shop.Buy.Overall", "csat", 1, 1);
    assertEquals(
        "reached", database.word("select target_now from journey_kpi where kpi = 'BuyCsat'"));
    assertEquals(80, database.number("select 100 * target from journey_kpi where kpi = 'BuyCsat'"));
    assertEquals(
        "2026-01-01",
        database.word("select baseline_on from journey_kpi where kpi = 'Conversion'"));
    assertEquals("", database.word("select target_now from journey_kpi where kpi = 'CartLook'"));
  }

  @Test
  void whatIsCountedNowhereIsTold() throws Exception {
    Shop.fiveVisitors(database);
    database.answers("Shop.Cart.csat", "csat", 6, 2);
    database.answers("Shop.Nowhere.csat", "csat", 5, 3);
    Shop.at(database, "eve", "Cart", "entered", "2026-11-01T10:00:00");
    String problem = "select sum(cases) from journey_data_problem where problem = ";
    assertEquals(1, database.number(problem + "'event of an unknown touchpoint'"));
    assertEquals(1, database.number(problem + "'event of an unknown type'"));
    assertEquals(2, database.number(problem + "'score outside the scale'"));
    assertEquals(3, database.number(problem + "'answer to an unknown question'"));
    // A score of 6 on a scale to 5 is no answer, and no good one either.
    assertEquals(0, database.kpi("CartCsat").cases());
  }

  @Test
  void theFilesCanBeRunAgain() throws Exception {
    Shop.fiveVisitors(database);
    database.views(Shop.project());
    assertEquals(5, database.kpi("Conversion").cases());
  }

  @Test
  void withoutDataThereIsARowWithoutAFigure() throws Exception {
    for (String kpi : List.of("Conversion", "TimeAtCart", "BuyCsat", "ShopNps", "CartLook")) {
      var row = database.kpi(kpi);
      assertNull(row.figure(), kpi);
      assertNull(row.low(), kpi);
      assertEquals(0, row.cases(), kpi);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bank-account", "clinic-visit", "employee", "online-shop", "retailer", "telecom"})
  void theViewsOfTheExamplesRun(String example) throws Exception {
    try (Database examples = engine.schema("of_" + example.replace('-', '_'))) {
      examples.views(TestProject.example(example));
      assertTrue(examples.number("select count(*) from journey_kpi") > 0);
    }
  }
}
