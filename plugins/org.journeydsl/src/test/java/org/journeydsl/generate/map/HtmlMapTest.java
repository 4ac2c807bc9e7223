package org.journeydsl.generate.map;

import static org.journeydsl.generate.map.Pages.page;
import static org.journeydsl.generate.map.Pages.pages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.journeydsl.TestProject;
import org.journeydsl.generate.Source;
import org.junit.jupiter.api.Test;

/** The page of a map as text. */
final class HtmlMapTest {

  @Test
  void aLinkToATouchpointSurvivesANewTitle() {
    var before = page("journey J < stage S < touchpoint Cart \"Basket\" > >");
    var after = page("journey J < stage S < touchpoint Cart \"Shopping bag\" > >");
    assertTrue(before.contains("id=\"Cart\"") && after.contains("id=\"Cart\""));
  }

  @Test
  void aMapSaysWhoseJourneyItIs() {
    var people = "persona Ann persona Bo < kind employee > ";
    var map = people + "journey J < persona %s stage S < touchpoint T > >";
    assertTrue(page(map.formatted("Bo")).contains("badge kind\">Employee journey map<"));
    assertTrue(page(map.formatted("Ann, Bo")).contains("badge kind\">Customer journey map<"));
  }

  @Test
  void aLaneThatNobodyUsesIsNotDrawn() {
    var plain = page("journey J < stage S < touchpoint T does \"Looks\" > >");
    assertTrue(plain.contains("class=\"lane lane-does"));
    assertFalse(plain.contains("class=\"lane lane-pain"));
    assertFalse(plain.contains("class=\"line line-"));
    var blueprint =
        page("journey J < stage S < touchpoint T < does \"Asks\" backstage \"Looks it up\" > > >");
    assertTrue(blueprint.contains("class=\"line line-backstage"));
  }

  @Test
  void theLowestFeelingIsMarkedWhereItIsFelt() {
    var map =
        page(
            """
            persona Ann
            journey J < persona Ann stage S <
              touchpoint A feels +1 touchpoint B feels -2 touchpoint C feels -1
            > >
            """);
    var low = map.indexOf("class=\"ring\" r=\"22\"");
    assertTrue(map.indexOf("id=\"B\"") < low && low < map.indexOf("id=\"C\""));
    assertEquals(low, map.lastIndexOf("class=\"ring\" r=\"22\""));
  }

  @Test
  void theStripSaysAlsoWhatIsWell() {
    var map =
        page(
            """
            journey J < stage S <
              touchpoint T < moment of truth pain P "Slow" csat "How was it?"
                opportunity "Be quick" solves P > > >
            """);
    assertTrue(map.contains("highlight unmeasured none"));
    assertTrue(map.contains("highlight open none"));
    assertTrue(map.contains("<article class=\"highlight assumed\">"));
  }

  @Test
  void besideTheMapStandPrioritiesFunnelCommunicationAndHowEmployeesFeel() {
    var map =
        page(
            """
            persona Ann
            persona Bo < kind employee >
            kpi Buying < measures conversion from Cart to Pay
              baseline 40% on 2026-06-30 target 55% by 2027-06-30 >
            journey J < persona Ann stage S <
              touchpoint Cart <
                importance customer 5, business 4
                feels -1
                message "Still there?" < channel email subject "Your basket" form "short" >
                employee Bo < feels -2 "Rushed" >
              >
              touchpoint Pay < importance customer 2, business 5 feels +1 >
              touchpoint Bye < importance customer 5, business 5 >
            > >
            """);
    var plan = map.substring(map.indexOf("<table class=\"plan\">"), map.indexOf("</table>"));
    assertTrue(plan.contains("Still there?") && plan.contains("short") && plan.contains("E-mail"));
    var matters = map.substring(map.indexOf("class=\"ranking\""), map.indexOf("class=\"funnel\""));
    assertTrue(matters.indexOf("#Bye") < matters.indexOf("#Cart"), "most important first");
    assertTrue(matters.contains("nobody measures it"));
    var funnel = map.substring(map.indexOf("class=\"funnel\""), map.indexOf("class=\"kpis\""));
    assertTrue(funnel.contains("width=\"40%\"") && funnel.contains("x=\"55%\""));
    assertTrue(map.contains("class=\"employees-story\""));
    assertFalse(
        page("journey J < stage S < touchpoint T does \"Looks\" > >").contains("class=\"plan\""));
  }

  @Test
  void elementsLeadToTheirLinesWhereARepositoryIsKnown() {
    var source =
        TestProject.of(
                """
                journey J < stage S <
                  touchpoint T <
                    pain P "Slow"
                  > > >
                """)
            .source();
    assertFalse(
        new HtmlMapGenerator().generate(source).files().get(0).text().contains("to-line\""));
    var known =
        new Source(
            source.project(),
            source.places(),
            source.asset(),
            part -> "https://example.com/main.journey#L" + source.places().apply(part).line(),
            org.journeydsl.generate.Options.STANDARD);
    var map = new HtmlMapGenerator().generate(known).files().get(0).text();
    for (int line = 1; line <= 3; line++) {
      assertTrue(map.contains("href=\"https://example.com/main.journey#L" + line + "\""));
    }
  }

  @Test
  void theEmptyMapForAWorkshopSpeaksTheProjectsLanguages() {
    var made = new WorkshopGenerator().generate(TestProject.example("online-shop").source());
    var page = made.files().get(0).text();
    for (var word : List.of("Думає", "Thinks", "Думает")) {
      assertTrue(page.contains(word), word);
    }
    assertFalse(page.contains("<script"));
  }

  @Test
  void aSheetInArabicRunsFromRightToLeft() {
    var map = pages(TestProject.in(Path.of("src/test/resources/rtl"))).get(0);
    assertTrue(map.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assertTrue(map.contains("id=\":page\" lang=\"ar\" dir=\"rtl\""));
    assertTrue(map.contains("id=\"@he\" lang=\"he\" dir=\"rtl\""));
    assertTrue(map.contains(">أين الألم الأشد<"), "the page's own words");
    // A text in another language than the sheet's says so; the curve starts at the right.
    assertTrue(map.contains("<bdi lang=\"ar\">البحث</bdi>"), "Arabic on the Hebrew sheet");
    var first = map.indexOf("<svg class=\"curve curve-1\" x=\"87.5%\"");
    assertTrue(first > 0 && first < map.indexOf("<svg class=\"curve curve-1\" x=\"62.5%\""));
  }
}
