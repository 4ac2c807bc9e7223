package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FindingFormatsTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeAFlawedMap() {
    desk =
        new Desk(folder)
            .file("journey.toml", "")
            .file(
                "карти/a b.journey",
                "journey C <\n  stage S < touchpoint T channel wbe does \u201cWaits\u201d >\n>\n");
  }

  @Test
  void printsJson() {
    JsonObject json = json(desk.type("check", "--format", "json").out());
    assertEquals(1, json.get("version").getAsInt());
    assertEquals(1, json.get("files").getAsInt());
    JsonObject error = findings(json, "unresolved-name");
    assertEquals("карти/a b.journey", error.get("file").getAsString());
    assertEquals("error", error.get("severity").getAsString());
    assertEquals(2, error.get("line").getAsInt());
    assertEquals(34, error.get("column").getAsInt());
    assertEquals(3, error.get("length").getAsInt());
    assertEquals(
        json.getAsJsonObject("counts").get("error").getAsInt(),
        (int)
            json.getAsJsonArray("findings").asList().stream()
                .filter(
                    each -> each.getAsJsonObject().get("severity").getAsString().equals("error"))
                .count());
  }

  @Test
  void printsJsonWithFixes() {
    JsonObject json = json(desk.type("check", "--format", "json").out());
    JsonObject fix =
        findings(json, "typographic-quotes").getAsJsonArray("fixes").get(0).getAsJsonObject();
    assertTrue(fix.get("safe").getAsBoolean());
    JsonObject edit = fix.getAsJsonArray("edits").get(0).getAsJsonObject();
    assertEquals("карти/a b.journey", edit.get("file").getAsString());
    assertTrue(edit.get("replacement").getAsString().contains("\"Waits\""), edit.toString());
  }

  @Test
  void printsSarifThatTheStandardsSchemaAccepts() throws IOException {
    String sarif = desk.type("check", "--format", "sarif").out();
    try (var schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
      var judge = factory.getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
      assertEquals("[]", judge.validate(sarif, InputFormat.JSON).toString());
      assertNotEquals(
          "[]",
          judge.validate(sarif.replace("\"ruleId\"", "\"rule\""), InputFormat.JSON).toString());
    }
  }

  @Test
  void printsSarifWithRulesPlacesAndFixes() {
    JsonObject run = run(desk.type("check", "--format", "sarif").out());
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    JsonObject result =
        run.getAsJsonArray("results").asList().stream()
            .map(each -> each.getAsJsonObject())
            .filter(each -> each.has("fixes"))
            .findFirst()
            .orElseThrow();
    JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
    assertEquals(result.get("ruleId"), rule.get("id"));
    assertTrue(rule.getAsJsonObject("help").get("markdown").getAsString().contains("## Better"));
    JsonObject change =
        result
            .getAsJsonArray("fixes")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("artifactChanges")
            .get(0)
            .getAsJsonObject();
    assertEquals(
        "%D0%BA%D0%B0%D1%80%D1%82%D0%B8/a%20b.journey",
        change.getAsJsonObject("artifactLocation").get("uri").getAsString());
  }

  @Test
  void keepsSarifFingerprintsWhereTextIsWrittenAbove() {
    String before = fingerprint(desk.type("check", "--format", "sarif").out());
    desk.file("карти/a b.journey", "// new\n\n" + desk.text("карти/a b.journey"));
    assertEquals(before, fingerprint(desk.type("check", "--format", "sarif").out()));
    desk.file("карти/a b.journey", desk.text("карти/a b.journey").replace("wbe", "wbb"));
    assertNotEquals(before, fingerprint(desk.type("check", "--format", "sarif").out()));
  }

  @Test
  void printsAnnotationsForGithub() {
    desk.file("100%, a:b.journey", "journey C < stage S < touchpoint T channel wbe > >\n");
    String out = desk.type("check", "100%, a:b.journey", "--format", "github").out();
    assertTrue(
        out.contains(
            "::error file=100%25%2C"
                + " a%3Ab.journey,line=1,endLine=1,col=44,endColumn=47,title=unresolved-name::"),
        out);
    for (String line : out.split("\n")) {
      assertTrue(line.matches("::(error|warning|notice) file=.*"), line);
    }
  }

  @Test
  void printsNothingButTheFormatWhereThereIsNothingToSay() {
    desk.file("empty/journey.toml", "").file("empty/a.journey", "// nothing yet\n");
    assertEquals("", desk.type("check", "empty", "--format", "github").out());
    JsonObject json = json(desk.type("check", "empty", "--format", "json").out());
    assertTrue(json.getAsJsonArray("findings").isEmpty());
    assertFalse(run(desk.type("check", "empty", "--format", "sarif").out()).has("fixes"));
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static JsonObject run(String sarif) {
    return json(sarif).getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static JsonObject findings(JsonObject json, String rule) {
    return json.getAsJsonArray("findings").asList().stream()
        .map(each -> each.getAsJsonObject())
        .filter(each -> each.get("rule").getAsString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String fingerprint(String sarif) {
    return run(sarif).getAsJsonArray("results").asList().stream()
        .map(each -> each.getAsJsonObject())
        .filter(each -> each.get("ruleId").getAsString().equals("unresolved-name"))
        .map(each -> each.getAsJsonObject("partialFingerprints").toString())
        .findFirst()
        .orElseThrow();
  }
}
