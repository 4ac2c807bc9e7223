package org.journeydsl.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.journeydsl.TestProject;
import org.journeydsl.model.Direction;
import org.junit.jupiter.api.Test;

/** Where a KPI stands, and what it is counted from. */
final class KpiFiguresTest {

  private static final String PROJECT =
      """
      segment Families
      journey J <
        nps Tell "Would you recommend us?"
        stage One <
          csat Overall "How was it?"
          touchpoint A < channel web csat "How was A?" csat Look "How was the look?" >
        >
        stage Two <
          touchpoint B < channel web csat "How was B?" ces "B was easy." >
          touchpoint C < channel web csat "How was C?" >
        >
      >
      """;

  private static KpiFigures kpi(String facts) {
    return KpiFigures.of(TestProject.of(PROJECT + "kpi K < " + facts + " >").kpi("K"));
  }

  private static List<String> counted(String of) {
    return kpi("measures csat of " + of).questions().stream().map(Paths::of).toList();
  }

  @Test
  void theLatestFigureOfEverybodyCounts() {
    var figures =
        kpi(
            """
            baseline 61% on 2026-06-30
            baseline 48% on 2026-09-30 for Families
            baseline 55% on 2025-06-30
            target 70% by 2027-03-31
            target 65% by 2026-12-31
            history 2026-05-31 60%
            history 2026-04-30 59%
            """);
    assertEquals("61%", figures.baseline().orElseThrow().amount().toString());
    assertEquals("70%", figures.target().orElseThrow().amount().toString());
    assertEquals("60%", figures.latest().orElseThrow().amount().toString());
    assertEquals("%", figures.unit());
    assertEquals(3, figures.baselines().size());
  }

  @Test
  void whichWayIsBetterFollowsFromTheMeasure() {
    assertEquals(Optional.of(Direction.UP), kpi("measures csat of J.A").better());
    assertEquals(Optional.of(Direction.DOWN), kpi("measures drop-off at J.A").better());
    assertEquals(Optional.of(Direction.UP), kpi("measures drop-off at J.A better up").better());
  }

  @Test
  void aPlaceIsCountedFromItsOwnQuestionsElseFromThoseBelow() {
    assertEquals(List.of("J.A.Look"), counted("J.A.Look"));
    assertEquals(List.of("J.A.csat", "J.A.Look"), counted("J.A"));
    assertEquals(List.of("J.One.Overall"), counted("J.One"));
    assertEquals(List.of("J.B.csat", "J.C.csat"), counted("J.Two"));
    assertEquals(
        List.of("J.One.Overall", "J.A.csat", "J.A.Look", "J.B.csat", "J.C.csat"), counted("J"));
  }
}
