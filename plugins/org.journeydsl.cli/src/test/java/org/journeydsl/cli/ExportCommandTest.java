package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {

  @TempDir private Path folder;

  @Test
  void printsTheModelAsJson() {
    Desk desk = new Desk(folder).file("a.journey", "journey A < stage B < touchpoint C > >\n");
    var seen = desk.type("export", "json");
    assertEquals(0, seen.status(), seen.err());
    var files = JsonParser.parseString(seen.out()).getAsJsonObject().getAsJsonArray("files");
    assertEquals("a.journey", files.get(0).getAsJsonObject().get("path").getAsString());
  }

  @Test
  void writesTheFileThatIsNamed() {
    Desk desk = new Desk(folder).file("a.journey", "journey A < >\n");
    var seen = desk.type("export", "json", "a.journey", "--out", "out/all.json");
    assertEquals("wrote out/all.json\n", seen.out());
    assertTrue(desk.text("out/all.json").contains("\"type\": \"Journey\""));
  }

  @Test
  void exportsNothingWhileThereAreErrors() {
    Desk desk = new Desk(folder).file("a.journey", "journey A < kpi Nowhere >\n");
    var seen = desk.type("export", "json", "--out", "all.json");
    assertEquals(1, seen.status());
    assertEquals("", seen.out());
    assertTrue(seen.err().contains("Nothing was exported"), seen.err());
    assertFalse(desk.has("all.json"));
  }

  @Test
  void printsTheSchema() {
    var seen = new Desk(folder).type("export", "schema");
    assertTrue(seen.out().contains("https://json-schema.org/draft/2020-12/schema"));
  }
}
