package org.journeydsl.generate.map;

import static org.journeydsl.generate.map.Pages.LINK;
import static org.journeydsl.generate.map.Pages.between;
import static org.journeydsl.generate.map.Pages.found;
import static org.journeydsl.generate.map.Pages.pages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;

/** What holds for every author's words and every reader's browser. */
final class PagesAreSafeTest {

  private static final String HOSTILE =
      "\"><script>alert(1)</script><img src=x onerror=alert(1)>' style=\"x\" {{7*7}} ${x} --> ]]>";

  private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][a-zA-Z0-9-]*)");
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
