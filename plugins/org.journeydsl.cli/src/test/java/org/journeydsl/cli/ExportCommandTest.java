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

  @Test
  void tellsWhatATableHasNoPlaceFor() {
    Desk desk =
        new Desk(folder)
            .file("a.journey", "journey A < stage B < touchpoint C < next D > touchpoint D > >\n");
    var seen = desk.type("export", "xlsx", "--out", "map.xlsx");
    assertEquals(0, seen.status());
    assertEquals(
        "A table has no place for: next (1). 'journey export json' keeps all.\n", seen.err());
  }

  @Test
  void writesXliffForOneLanguage() {
    Desk desk =
        new Desk(folder)
            .file(
                "journey.toml",
                "[project]\nname = \"Shop\"\nlanguages = [\"en\", \"uk\", \"pl\"]\n")
            .file("a.journey", "journey A \"Buy\" @uk \"Купівля\" < stage B >\n");
    assertEquals(
        "journey: XLIFF is for one language: name it, such as uk.\n",
        desk.type("export", "texts", "--out", "t.xlf").err());
    assertEquals(
        "wrote t.xlf\n", desk.type("export", "texts", "--out", "t.xlf", "--language", "pl").out());
    String xliff = desk.text("t.xlf");
    assertTrue(xliff.contains("target-language=\"pl\""), xliff);
    desk.file(
        "t.xlf", xliff.replace("<source>Buy</source>", "<source>Buy</source><target>Kup</target>"));
    var seen = desk.type("import", "t.xlf");
    assertEquals("wrote a.journey\n1 translations are new or different.\n", seen.out());
    assertTrue(desk.text("a.journey").contains("@pl \"Kup\""), desk.text("a.journey"));
  }

  @Test
  void refusesWhatIsNoLanguage() {
    assertEquals(
        "journey: 'zz\"><' is no language: write its tag, such as uk or pt-BR.\n",
        new Desk(folder)
            .file("a.journey", "journey A < stage B >\n")
            .type("export", "texts", "--out", "t.xlf", "--language", "zz\"><")
            .err());
  }

  @Test
  void ownersGoIntoAFileBesideLinesByHand() {
    Desk desk = new Desk(folder);
    desk.file(".git/HEAD", "ref: refs/heads/main\n")
        .file("CODEOWNERS", "* @everybody\n")
        .file(
            "shop/maps/a.journey",
            "department Shop < handle \"@acme/shop\" >\n"
                + "journey A < owner Shop stage S < touchpoint T channel web > >\n")
        .file("shop/journey.toml", "");
    Desk.Seen seen = desk.type("export", "codeowners", "shop", "--out", "CODEOWNERS");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(desk.text("CODEOWNERS").startsWith("* @everybody\n\n# journey: begin"));
    assertTrue(desk.text("CODEOWNERS").contains("\n/shop/maps/a.journey @acme/shop\n"));
    String once = desk.text("CODEOWNERS");
    desk.type("export", "codeowners", "shop", "--out", "CODEOWNERS");
    assertEquals(once, desk.text("CODEOWNERS"));
  }
}
