package org.journeydsl.generate.map;

import static org.journeydsl.generate.map.Pages.pages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;

/** The team's list of journeys, pains and opportunities. */
final class IndexPageTest {

  @Test
  void theIndexRanksOpportunitiesAndListsWhatIsOpen() {
    var pages =
        pages(
            TestProject.of(
                """
                department Web
                journey One < reviewed 2026-10-31 every 4 months stage S < touchpoint Cart <
                  pain Fee "The fee comes late" severe
                  opportunity "Dear and slow" impact 3 effort 5
                  opportunity "Cheap and good" by Web impact 5 effort 1
                  opportunity "Long done" impact 5 effort 1 < status done 2026-01-01 >
                > > >
                journey Two < stage S < touchpoint Cart csat "How was the basket?" > >
                """));
    var index = pages.get(pages.size() - 1);
    var ideas = index.substring(index.indexOf("class=\"ideas\""));
    assertTrue(ideas.indexOf("Cheap and good") < ideas.indexOf("Dear and slow"));
    assertFalse(index.contains("Long done"));
    assertTrue(index.substring(index.indexOf("class=\"sores\"")).contains("One.html#Cart.Fee"));
    var shared = index.substring(index.indexOf("class=\"shared\""));
    assertTrue(shared.contains("One.html#Cart") && shared.contains("Two.html#Cart"));
    assertTrue(index.contains("data-due=\"2027-02-28\""));
  }

  @Test
  void aPainThatTheFutureAnswersIsNotOpenAndNothingIsListedTwice() {
    var index =
        pages(
                TestProject.of(
                    """
                    journey Now < stage S < touchpoint Cart pain Fee "Late fee" severe > >
                    journey Then < state future based on Now
                      stage S < touchpoint Cart opportunity "Say it" solves Now.Cart.Fee > >
                    """))
            .get(2);
    assertFalse(index.contains("class=\"sores\""));
    assertFalse(index.contains("class=\"shared\""));
    assertEquals(1, index.split("Say it", -1).length - 1);
  }
}
