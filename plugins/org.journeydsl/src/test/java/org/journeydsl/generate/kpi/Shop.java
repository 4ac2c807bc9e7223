package org.journeydsl.generate.kpi;

import org.journeydsl.TestProject;

/** A shop small enough to count by hand. */
final class Shop {

  private static final String TEXT =
      """
      scale Stars 1..5 < 1 "Poor" 5 "Great" top 5..5 >
      journey Shop <
        nps Tell "How likely are you to recommend us?"
        stage Buy <
          csat Overall "How satisfied were you with buying?"
          touchpoint Cart < channel web csat "How satisfied were you with the cart?"
            csat Look "How do you like the looks of it?" < scale Stars > >
          touchpoint Pay < formerly Checkout channel web ces "Paying was easy." >
        >
        stage Use < touchpoint Unpack < channel post csat "How satisfied were you?" > >
      >
      kpi Conversion < measures conversion from Cart to Pay baseline 50% on 2026-01-01 >
      kpi DropOff < measures drop-off at Cart >
      kpi TimeToPay < measures time from Cart to Pay >
      kpi TimeAtCart < measures time at Cart >
      kpi ErrorShare < measures errors at Pay baseline 5% on 2026-01-01 >
      kpi ErrorCount < measures errors at Pay baseline 12 on 2026-01-01 >
      kpi Contacts < measures contacts about Cart >
      kpi BuyCsat < measures csat of Buy target 80% >
      kpi CartCsat < measures csat of Cart >
      kpi CartLook < measures csat of Cart.Look target 4.2 >
      kpi ShopNps < measures nps of Shop >
      kpi PayEase < measures ces of Pay target 85% >
      """;

  private Shop() {}

  static TestProject project() {
    return TestProject.of(TEXT);
  }

  static void at(Database database, String subject, String touchpoint, String type, String ts) {
    database.event(subject, "Shop", touchpoint, type, ts);
  }

  /** As above, with channel, version, segment and language as SQL. */
  static void at(
      Database database, String subject, String touchpoint, String type, String ts, String rest) {
    database.event(subject, "Shop", touchpoint, type, ts, rest);
  }

  /** Five enter the cart, four complete it, three pay; one of the three under the old name. */
  static void fiveVisitors(Database database) {
    at(database, "ann", "Cart", "enter", "2024-02-28T23:59:00");
    at(database, "ann", "Cart", "complete", "2024-02-29T00:00:00");
    at(database, "ann", "Pay", "enter", "2024-02-29T00:00:10");
    at(database, "ann", "Pay", "complete", "2024-03-01T00:00:00");
    at(database, "bob", "Cart", "enter", "2026-11-01T10:00:00");
    at(database, "bob", "Cart", "enter", "2026-11-01T10:01:00");
    at(database, "bob", "Cart", "complete", "2026-11-01T10:02:00");
    at(database, "bob", "Pay", "enter", "2026-11-01T10:02:00");
    at(database, "bob", "Pay", "error", "2026-11-01T10:02:30");
    at(database, "bob", "Pay", "error", "2026-11-01T10:02:40");
    at(database, "bob", "Pay", "complete", "2026-11-01T10:03:00");
    at(database, "cid", "Cart", "enter", "2025-12-31T23:59:30");
    at(database, "cid", "Cart", "complete", "2026-01-01T00:00:30");
    at(database, "cid", "Checkout", "enter", "2026-01-01T00:00:40");
    at(database, "cid", "Checkout", "complete", "2026-01-01T00:01:30");
    at(database, "dee", "Cart", "enter", "2026-11-01T10:00:00");
    at(database, "dee", "Cart", "complete", "2026-11-01T10:10:00");
    at(database, "dee", "Cart", "contact", "2026-11-02T10:00:00");
    at(database, "dee", "Pay", "enter", "2026-11-01T10:11:00");
    at(database, "eve", "Cart", "enter", "2026-11-01T10:00:00");
    at(database, "eve", "Cart", "abandon", "2026-11-01T10:00:20");
    // Completed before ever entering, and in another journey: no conversion.
    at(database, "eve", "Pay", "complete", "2026-10-01T00:00:00");
    database.event("eve", "Other", "Pay", "complete", "2026-11-03T00:00:00");
  }

  /** Three visitors with all circumstances, some of them unknown. */
  static void circumstances(Database database) {
    at(database, "a", "Cart", "enter", "2026-05-01T10:00:00", "'web', 'v1', 'Families', 'en'");
    at(database, "a", "Cart", "enter", "2026-05-02T10:00:00", "'app', 'v2', 'Families', 'uk'");
    at(database, "a", "Pay", "complete", "2026-05-02T11:00:00", "'app', 'v2', null, null");
    at(database, "b", "Cart", "enter", "2026-05-01T10:00:00", "'app', 'v1', null, 'en'");
    at(database, "c", "Cart", "enter", "2026-05-02T10:00:00", "'web', 'v2', null, 'en'");
  }

  /** Wilson's published example: 42 of 50; and the one for NPS: 20 promoters, 10 detractors. */
  static void fiftyAnswersEach(Database database) {
    database.answers("Shop.Buy.Overall", "csat", 5, 30);
    database.answers("Shop.Buy.Overall", "csat", 4, 12);
    database.answers("Shop.Buy.Overall", "csat", 3, 5);
    database.answers("Shop.Buy.Overall", "csat", 1, 3);
    database.answers("Shop.Tell", "nps", 9, 12);
    database.answers("Shop.Tell", "nps", 10, 8);
    database.answers("Shop.Tell", "nps", 8, 11);
    database.answers("Shop.Tell", "nps", 7, 9);
    database.answers("Shop.Tell", "nps", 6, 6);
    database.answers("Shop.Tell", "nps", 0, 4);
  }
}
