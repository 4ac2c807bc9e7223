package org.journeydsl.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;

/** How many touchpoints somebody has looked at. */
final class TouchpointCoverageTest {

  private static final TestProject PROJECT =
      TestProject.of(
          """
          evidence Talks < kind interview >
          kpi Conversion < measures conversion from Cart to Pay >
          journey J < stage S <
            touchpoint Cart < does "Looks" from Talks csat "How was the basket?" >
            touchpoint Pay thinks "At last"
            touchpoint Thanks does "Reads"
            step Waits does "Waits" from Talks
          > >
          journey Then < state future based on J stage S < touchpoint Cart does "Looks once" > >
          """);

  private static TouchpointCoverage of(String journey) {
    return TouchpointCoverage.of(EffectiveJourney.of(PROJECT.journey(journey)), PROJECT.model());
  }

  @Test
  void countsTouchpointsAndLeavesOutWhatCustomersDoAlone() {
    assertEquals(new TouchpointCoverage(3, 1, 1, 2), of("J"));
  }

  @Test
  void whatIsMeasuredTodayIsMeasuredInTheFuture() {
    assertEquals(new TouchpointCoverage(3, 1, 0, 2), of("Then"));
  }
}
