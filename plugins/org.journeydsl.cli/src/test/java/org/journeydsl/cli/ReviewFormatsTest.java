package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison in every format, each judged by somebody else's reader where there is one. */
final class ReviewFormatsTest {

  private static final Path HOSTILE =
      Path.of("../org.journeydsl/src/test/resources/hostile/hostile.journey");

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeTwoVersions() {
    desk = new Desk(folder);
    desk.file("before/journey.toml", "").file("after/journey.toml", "");
    desk.file("before/shop.journey", shop("Fine", "the basket"));
    desk.file("after/shop.journey", shop("Good", "our basket"));
  }

  private static String shop(String feeling, String basket) {
    return """
        journey Checkout "Online checkout" <
          stage Purchase "Purchase" <
            touchpoint Cart "Basket page" <
              channel web
              feels +1 "%s"
              csat Ease "How satisfied were you with %s?"
            >
            touchpoint Payment "Payment" channel web
          >
        >
        kpi Ease "Ease" < measures csat of Checkout.Cart.Ease dashboard "https://bi.example.com/d?a=1&b=2" >
        """
        .formatted(feeling, basket);
  }

  private String diff(String format) {
    Desk.Seen seen = desk.type("diff", "before", "after", "--format", format);
    assertEquals(0, seen.status(), seen.err());
    return seen.out();
  }

  @Test
  void printsJsonThatItsSchemaAccepts() throws IOException {
    String json = diff("json");
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("../../docs/formats/diff.schema.json")));
    assertEquals("[]", schema.validate(json, InputFormat.JSON).toString());
    assertNotEquals(
        "[]", schema.validate(json.replace("\"kind\"", "\"sort\""), InputFormat.JSON).toString());
    JsonObject root = JsonParser.parseString(json).getAsJsonObject();
    assertEquals(2, root.getAsJsonObject("counts").get("changes").getAsInt());
    JsonObject judgement =
        root.getAsJsonArray("projects")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("judgements")
            .get(0)
            .getAsJsonObject();
    assertEquals("question-reworded", judgement.get("rule").getAsString());
    assertEquals("[\"Ease\"]", judgement.get("kpis").toString());
    assertEquals("after/shop.journey", judgement.get("file").getAsString());
    assertEquals(6, judgement.get("line").getAsInt());
    assertTrue(judgement.getAsJsonArray("fixes").toString().contains("comparable"));
  }

  @Test
  void whatJsonSuggestsEndsTheComplaint() {
    JsonObject edit =
        JsonParser.parseString(diff("json"))
            .getAsJsonObject()
            .getAsJsonArray("projects")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("judgements")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("fixes")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("edits")
            .get(0)
            .getAsJsonObject();
    StringBuilder text = new StringBuilder(desk.text(edit.get("file").getAsString()));
    int offset = edit.get("offset").getAsInt();
    text.replace(
        offset, offset + edit.get("length").getAsInt(), edit.get("replacement").getAsString());
    desk.file("after/shop.journey", text.toString());
    Desk.Seen seen = desk.type("diff", "before", "after", "--fail-on", "measurement");
    assertEquals(0, seen.status(), seen.out() + seen.err());
    assertTrue(seen.out().contains("[correction-declared]"), seen.out());
  }

  @Test
  void printsSarifThatTheStandardsSchemaAccepts() throws IOException {
    String sarif = diff("sarif");
    try (var schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      var judge =
          JsonSchemaFactory.getInstance(VersionFlag.V7)
              .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
      assertEquals("[]", judge.validate(sarif, InputFormat.JSON).toString());
    }
    assertTrue(sarif.contains("\"question-reworded\""), sarif);
  }

  @Test
  void keepsSarifFingerprintsWhereTextIsWrittenAbove() {
    String before = fingerprints(diff("sarif"));
    desk.file("after/shop.journey", "// a comment\n\n" + desk.text("after/shop.journey"));
    assertEquals(before, fingerprints(diff("sarif")));
  }

  private static String fingerprints(String sarif) {
    StringBuilder all = new StringBuilder();
    JsonParser.parseString(sarif)
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("results")
        .forEach(each -> all.append(each.getAsJsonObject().get("partialFingerprints")));
    return all.toString();
  }

  @Test
  void printsNoMoreAnnotationsThanGithubShows() {
    StringBuilder before = new StringBuilder("journey J < stage S <\n");
    StringBuilder after = new StringBuilder("journey J < stage S <\n");
    for (int i = 0; i < 25; i++) {
      before.append("touchpoint T" + i + " < channel web csat \"How was part " + i + "?\" >\n");
      after.append("touchpoint T" + i + " < channel web csat \"And part " + i + "?\" >\n");
    }
    desk.file("before/shop.journey", before + "> >\n").file("after/shop.journey", after + "> >\n");
    List<String> lines = diff("github").lines().toList();
    assertEquals(10, lines.size(), lines.toString());
    assertEquals("::error::16 more like these are in the log of 'journey diff'.", lines.get(9));
    assertTrue(lines.get(0).startsWith("::error file=after/shop.journey,line=2,"), lines.get(0));
  }

  @Test
  void aCommentIsShortAndSaysWhatToDecide() {
    String comment = diff("markdown");
    assertTrue(
        comment.startsWith(
            "<!-- journey diff -->\n### Journeys: 2 changes, 1 breaks measurement\n\nbefore \u2192 after\n"),
        comment);
    assertTrue(comment.contains("**Breaks measurement (1)**"), comment);
    assertTrue(
        comment.contains("**Breaks** KPI *Ease*, [dashboard](<https://bi.example.com/d?a=1&b=2>)"),
        comment);
    assertTrue(comment.contains("<details><summary>All 2 changes</summary>"), comment);
    assertTrue(comment.contains("```mermaid\nflowchart LR\n"), comment);
  }

  @Test
  void aCommentNeverIsLargerThanItsHostTakes() {
    StringBuilder before = new StringBuilder("journey J < stage S <\n");
    StringBuilder after = new StringBuilder("journey J < stage S <\n");
    String long1 = "very ".repeat(200);
    for (int i = 0; i < 400; i++) {
      before.append("touchpoint T" + i + " < channel web csat \"" + long1 + i + "?\" >\n");
      after.append("touchpoint T" + i + " < channel app csat \"Is " + long1 + i + "?\" >\n");
    }
    desk.file("before/shop.journey", before + "> >\n").file("after/shop.journey", after + "> >\n");
    String comment = diff("markdown");
    assertTrue(comment.length() < 65_536, String.valueOf(comment.length()));
    assertTrue(comment.contains("more; `journey diff` shows them all."));
    assertTrue(comment.strip().endsWith("</details>"));
  }

  @Test
  void aCommentOnManyProjectsIsNoLargerEither() {
    String words = "word ".repeat(300);
    for (int i = 0; i < 60; i++) {
      for (String side : List.of("before", "after")) {
        String project = side + "/p" + i + "/";
        desk.file(project + "journey.toml", "name = \"" + words + "\"\n");
        desk.file(
            project + "map.journey",
            "journey J < stage S < touchpoint T < channel web csat \"%s %s?\" > > >"
                .formatted(side, words.repeat(5)));
      }
    }
    String comment = diff("markdown");
    assertTrue(comment.length() < 65_536, String.valueOf(comment.length()));
    assertTrue(comment.endsWith(" projects; `journey diff` shows it all.\n"), comment);
  }

  @Test
  void hostileTextsStayTexts() throws IOException {
    String hostile = Files.readString(HOSTILE);
    desk.file("before/shop.journey", "// nothing yet\n").file("after/shop.journey", hostile);
    assertStaysText();
    desk.file("before/shop.journey", hostile.replace("alert(1)", "alert(2)"));
    assertStaysText();
  }

  private void assertStaysText() {
    for (String format : List.of("text", "markdown", "json", "sarif", "github")) {
      String out = diff(format);
      // A terminal and a log show elements of HTML as they are written.
      if (format.equals("markdown") || format.equals("json")) {
        assertFalse(out.contains("<script>"), format);
        assertFalse(out.contains("<img"), format);
      }
      if (!format.equals("sarif")) {
        assertFalse(out.contains("\u202e"), format);
      }
      assertFalse(out.contains("\u001b"), format);
    }
  }

  /** GitLab takes a line of a comment that begins so for an order of whoever comments. */
  @Test
  void aCommentGivesNoOrders() {
    String orders = "\"\"\"\n/close\n/approve\n\"\"\"";
    desk.file(
        "after/shop.journey",
        shop("/close", "/merge") + "journey Other " + orders + " < goal " + orders + " >");
    String comment = diff("markdown");
    assertTrue(comment.contains("approve"), comment);
    assertEquals(List.of(), comment.lines().filter(line -> line.startsWith("/")).toList());
  }

  @Test
  void aPageShowsTheMapsBeforeAndAfter() {
    String page = diff("html");
    assertTrue(page.startsWith("<!doctype html>"), page);
    assertTrue(page.contains("How satisfied were you with the basket?"));
    assertTrue(page.contains("How satisfied were you with our basket?"));
    assertTrue(page.contains("<a href=\"#@0\"><bdi>After</bdi></a>"));
    assertTrue(page.contains("<a href=\"#@1\"><bdi>Before</bdi></a>"));
    assertTrue(page.contains("id=\"Cart@0\"") && page.contains("id=\"Cart@1\""));
    assertTrue(page.contains("https://bi.example.com/d?a=1&amp;b=2"));
    assertTrue(page.contains("Content-Security-Policy"));
  }

  @Test
  void aPageOfHostileTextsRunsNothing() throws IOException {
    String hostile = Files.readString(HOSTILE);
    desk.file("before/shop.journey", hostile.replace("alert(1)", "alert(2)"));
    desk.file("after/shop.journey", hostile);
    String page = diff("html");
    assertFalse(page.contains("<script>alert"));
    assertFalse(page.contains("<img src=x"));
    assertEquals(1, page.split("<script>", -1).length - 1);
  }

  @Test
  void sayNothingDiffersWhereNothingDoes() {
    desk.file("after/shop.journey", desk.text("before/shop.journey"));
    assertEquals(
        "<!-- journey diff -->\n**Journeys:** nothing differs (before \u2192 after).\n",
        diff("markdown"));
    assertEquals("", diff("github"));
    assertTrue(diff("text").startsWith("Nothing differs"));
  }
}
