package org.journeydsl.generate.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.journeydsl.TestProject;
import org.journeydsl.generate.GeneratedFile;
import org.journeydsl.generate.Source;
import org.junit.jupiter.api.Test;

/** The page of a map as text: what holds for every author's words and every reader's browser. */
final class HtmlMapTest {

  private static final String HOSTILE =
      "\"><script>alert(1)</script><img src=x onerror=alert(1)>' style=\"x\" {{7*7}} ${x} --> ]]>";

  private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][a-zA-Z0-9-]*)");
  private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  @Test
  void hostileTextsChangeNoElementOfThePage() {
    for (var example : List.of("online-shop", "bank-account", "clinic-visit", "retailer")) {
      var tame = pages(written(example, "x".repeat(HOSTILE.length())));
      var hostile = pages(written(example, HOSTILE));
      assertEquals(tame.size(), hostile.size());
      for (int i = 0; i < tame.size(); i++) {
        assertTrue(hostile.get(i).contains("&lt;script&gt;alert(1)"), example);
        assertEquals(tags(tame.get(i)), tags(hostile.get(i)), example);
      }
    }
  }

  @Test
  void linksLeadIntoTheMapsToTheWebOrToMail() {
    var project = written("online-shop", "javascript:alert(1)");
    for (var page : pages(project)) {
      for (var href : found(LINK, page)) {
        assertTrue(
            href.startsWith("#")
                || href.matches("[^:/]+\\.html(#.*)?")
                || href.matches("(https?://|mailto:).*"),
            href);
      }
    }
  }

  @Test
  void onlyTheStyleAndTheScriptThatThePolicyNamesAreThere() throws Exception {
    for (var page : pages(TestProject.example("online-shop"))) {
      var policy = page.substring(page.indexOf("default-src"), page.indexOf("form-action"));
      assertTrue(policy.contains(hash(between(page, "<style>", "</style>"))), policy);
      if (page.contains("<script>")) {
        assertTrue(policy.contains(hash(between(page, "<script>", "</script>"))), policy);
      }
      assertFalse(Pattern.compile("<[^>]* (style|on[a-z]+)=\"").matcher(page).find());
    }
  }

  @Test
  void everyIdIsThereOnceAndEveryLinkWithinThePageLeadsSomewhere() {
    for (var example : List.of("online-shop", "bank-account", "employee", "retailer", "telecom")) {
      for (var page : pages(TestProject.example(example))) {
        var body = page.substring(page.indexOf("<body"));
        var ids = found(ID, body);
        assertEquals(ids.size(), new HashSet<>(ids).size(), () -> twice(ids));
        for (var href : found(LINK, body)) {
          if (href.startsWith("#")) {
            assertTrue(ids.contains(href.substring(1)), example + " " + href);
          }
        }
      }
    }
  }

  @Test
  void aLinkToATouchpointSurvivesANewTitle() {
    var before = page("journey J < stage S < touchpoint Cart \"Basket\" > >");
    var after = page("journey J < stage S < touchpoint Cart \"Shopping bag\" > >");
    assertTrue(before.contains("id=\"Cart\"") && after.contains("id=\"Cart\""));
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
    var map = page("journey J \"Shop\" @ar \"متجر\" < stage S < touchpoint T feels +1 > >");
    assertTrue(map.contains("id=\"@ar\" lang=\"ar\" dir=\"rtl\""));
  }

  private static String page(String journey) {
    return pages(TestProject.of(journey)).get(0);
  }

  private static List<String> pages(TestProject project) {
    var pages = new ArrayList<String>();
    for (var generator : List.of(new HtmlMapGenerator(), new IndexGenerator())) {
      generator.generate(project.source()).files().stream()
          .map(GeneratedFile::text)
          .forEach(pages::add);
    }
    return pages;
  }

  /** An example in which every text and every address says the same. */
  private static TestProject written(String example, String text) {
    var project = TestProject.example(example);
    for (var file : project.model().files()) {
      file.content().eAllContents().forEachRemaining(each -> write(each, text));
    }
    return project;
  }

  private static void write(EObject object, String text) {
    for (var attribute : object.eClass().getEAllAttributes()) {
      var isText =
          attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany();
      // Names, languages and paths of imports are no free text: the grammar knows their letters.
      if (isText
          && List.of("value", "url", "person", "handle", "event", "query")
              .contains(attribute.getName())
          && object.eGet(attribute) != null) {
        object.eSet(attribute, text);
      }
    }
  }

  private static List<String> tags(String page) {
    return found(TAG, between(page, "<body", "<script>"));
  }

  private static String between(String page, String from, String to) {
    int start = page.indexOf(from) + from.length();
    int end = page.indexOf(to, start);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  private static List<String> found(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(match -> match.group(1)).toList();
  }

  private static String twice(List<String> ids) {
    var seen = new HashSet<String>();
    return "Twice: " + ids.stream().filter(id -> !seen.add(id)).toList();
  }

  private static String hash(String text) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    return "sha256-"
        + Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
