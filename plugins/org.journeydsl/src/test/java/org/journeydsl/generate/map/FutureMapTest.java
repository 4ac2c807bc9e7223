package org.journeydsl.generate.map;

import static org.journeydsl.generate.map.Pages.between;
import static org.journeydsl.generate.map.Pages.pages;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;

/** The map of a future state, which shows what is not as today. */
final class FutureMapTest {

  private static final String PEOPLE =
      """
      persona Ann < expects Price "The whole price" >
      journey Now < persona Ann stage S < touchpoint Cart "Basket" <
        channel web
        takes 3 days
        does "Looks"
        feels -1 "Uneasy"
        breaks Ann.Price
        pain Fee "A late fee" severe
        note "As always"
      > > >
      journey Then < state future based on Now drop Cart.Fee stage S < touchpoint Cart "Bag" <
        channel app
        takes 1 minute
        feels +1 "At ease"
        meets Ann.Price
        gain "No surprise"
      > > >
      """;

  @Test
  void aFutureJourneyIsDrawnWhole() {
    var future =
        pages(TestProject.example("bank-account")).stream()
            .filter(page -> page.contains("badge future"))
            .findFirst()
            .orElseThrow();
    var inherited = TestProject.example("bank-account").journey("OtevřeníÚčtu");
    assertTrue(future.contains("id=\"" + inherited.getTouchpoints().get(0).getName() + "\""));
  }

  @Test
  void aFutureJourneyShowsTodayBesideItAndMarksWhatChanges() {
    var pages =
        pages(
            TestProject.of(
                """
                persona Ann
                journey Now < persona Ann stage S < touchpoint Cart < feels -2 > touchpoint Out > >
                journey Then < state future based on Now drop Out
                  stage S < touchpoint Cart "Basket" < feels +1 > touchpoint Gift > >
                """));
    var then = pages.get(1);
    assertTrue(then.contains("class=\"before curve curve-1\""), "the curve of today");
    var changes =
        then.substring(then.indexOf("id=\":page:change\""), then.indexOf("class=\"the-map"));
    for (var kind : List.of("new", "changed", "dropped")) {
      assertTrue(changes.contains("<article class=\"compare " + kind), kind);
    }
    assertTrue(then.contains("highlight change"));
    assertTrue(then.contains("<span class=\"mark new\">"));
    assertTrue(pages.get(0).contains("href=\"Then.html\""), "today's page leads to the future");
    assertFalse(pages.get(0).contains("id=\":page:change\""));
  }

  @Test
  void everySingleFactIsMarkedOnTheBoard() {
    var cart = between(pages(TestProject.of(PEOPLE)).get(1), "id=\"Cart\"", "</article>");
    for (var turn :
        List.of(
            "lane-feels changed: At ease",
            "lane-fit changed: meets",
            "lane-gain new: No surprise",
            "lane-pain dropped: A late fee")) {
      var lane = turn.substring(0, turn.indexOf(' '));
      var cell = between(cart, "class=\"cell " + lane + " ", "\n</div>\n</div>");
      var kind = turn.substring(turn.indexOf(' ') + 1, turn.indexOf(':'));
      assertTrue(cell.contains("<div class=\"turned " + kind + "\">"), turn);
      // Said, not only coloured: a screen reader hears it before the fact.
      assertTrue(
          cell.indexOf("</svg>" + kind + "</p>")
              < cell.indexOf(turn.substring(turn.indexOf(':') + 2)),
          turn);
    }
    assertTrue(cart.contains("<del>"));
    assertFalse(
        between(cart, "class=\"cell lane-note ", "</div>").contains("turned"), "what stays");
    assertFalse(
        between(cart, "class=\"cell lane-does ", "</div>").contains("turned"), "what stays");
  }

  @Test
  void titleChannelsAndTimesAreMarkedUnderTheTitle() {
    var cart = between(pages(TestProject.of(PEOPLE)).get(1), "id=\"Cart\"", "</article>");
    var beside = between(cart, "<ul class=\"turns beside\">", "</ul>");
    for (var word :
        List.of("Title", "Basket", "Bag", "Website", "Mobile app", "3 days", "1 minute")) {
      assertTrue(beside.contains(word), word);
    }
  }

  @Test
  void todayAndThenStandSideBySideFactByFact() {
    var changes =
        between(pages(TestProject.of(PEOPLE)).get(1), "id=\":page:change\"", "class=\"the-map");
    var felt =
        between(
            changes,
            "<li class=\"turn changed\">\n<p class=\"what\"><span class=\"sign changed\">",
            "</li>");
    assertTrue(felt.contains("<span class=\"unseen\">changed: </span>"));
    var today = changes.indexOf("Uneasy");
    var then = changes.indexOf("At ease");
    assertTrue(today > 0 && today < then);
    assertFalse(changes.substring(today, then).contains("<li"), "in one line");
    assertTrue(changes.contains("<li class=\"turn dropped\">"));
    assertTrue(changes.contains("<li class=\"turn new\">"));
    assertFalse(changes.contains("As always"));
  }

  @Test
  void aFutureThatChangesNoTouchpointIsDrawnToo() {
    var then =
        pages(
                TestProject.of(
                    """
                    journey Now < stage S < goal "Pay" touchpoint Cart < feels -2 > > >
                    journey Then < state future based on Now stage S < goal "Pay less" > >
                    """))
            .get(1);
    assertTrue(then.contains("highlight change"), "the strip leads to what changes");
  }
}
