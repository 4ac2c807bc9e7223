package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {

  @TempDir private Path folder;

  @Test
  void makesAJourneyOfAMermaidDiagram() {
    Desk desk =
        new Desk(folder)
            .file(
                "sketch.mmd",
                """
                journey
                  title My working day
                  section Go to work
                    Make tea: 5: Me
                    Go upstairs: 3: Me, Cat
                    Do work: 1: Me
                    Do work: 4: Cat
                """);
    var seen = desk.type("import", "sketch.mmd");
    assertEquals(
        """
        persona Me

        persona Cat

        journey MyWorkingDay "My working day" <
          persona Me, Cat

          stage GoToWork "Go to work" <
            touchpoint MakeTea "Make tea" < feels 2 for Me >
            touchpoint GoUpstairs "Go upstairs" < feels 0 >

            touchpoint DoWork "Do work" <
              feels -2 for Me
              feels 1 for Cat
            >
          >
        >
        """,
        seen.out());
    assertEquals("", seen.err());
    assertEquals(0, seen.status());
  }

  @Test
  void tellsWhatItLeavesOut() {
    Desk desk = new Desk(folder).file("a.mmd", "journey\nsection S\nT: 7\nwhat is this\n%% mine\n");
    var seen = desk.type("import", "a.mmd", "--out", "maps");
    assertEquals(1, seen.status());
    assertEquals(
        """
        a.mmd: Line 3 has the score 7, which is not 1, 2, 3, 4 or 5: it becomes the feeling 2.
        a.mmd: Line 4 is left out: 'what is this' is no task; a task is 'Name: score: actors'.
        a.mmd: Line 5 is left out: a comment.
        """,
        seen.err());
    assertTrue(desk.text("maps/a.journey").contains("touchpoint T"));
  }

  @Test
  void whatWasExportedComesBack() {
    Desk desk =
        new Desk(folder)
            .file("in/journey.toml", "name = \"Shop\"\n")
            .file("in/shared/people.journey", "persona Olena \"Olena K.\"\n")
            .file(
                "in/map.journey",
                "import \"shared/people.journey\"\n\njourney A <\n  persona Olena\n>\n");
    desk.type("export", "json", "in", "--out", "all.json");
    assertEquals(2, desk.type("import", "all.json").status());
    var seen = desk.type("import", "all.json", "--out", "back");
    assertEquals("", seen.err());
    assertTrue(seen.out().startsWith("wrote back/"), seen.out());
    var again = desk.type("import", "all.json", "--out", "back");
    assertEquals(2, again.status());
    assertTrue(again.err().contains("are there already, so nothing was written"), again.err());
    assertEquals(0, desk.type("import", "all.json", "--out", "back", "--replace").status());
  }

  @Test
  void writesNothingOutsideTheFolder() {
    Desk desk =
        new Desk(folder)
            .file("x.json", "{\"version\": 1, \"files\": [{\"path\": \"../evil.journey\"}]}");
    var seen = desk.type("import", "x.json", "--out", "maps");
    assertEquals(1, seen.status());
    assertEquals(
        "x.json: File '../evil.journey' is left out: it leaves its folder.\n"
            + "Nothing was imported.\n",
        seen.err());
    assertFalse(desk.has("evil.journey"));
  }

  @Test
  void asksForTheFormatOfWhatItDoesNotKnow() {
    var seen = new Desk(folder).file("a.txt", "hello").type("import", "a.txt");
    assertEquals(
        "journey: 'a.txt' is in no format that is known: say which with --from.\n", seen.err());
    assertEquals(2, seen.status());
  }

  @Test
  void saysWhatCannotBeRead() {
    Desk desk = new Desk(folder).file("a.json", "{ \"files\": 3").file("b.mmd", "graph TD");
    assertEquals(
        "journey: 'no.json' cannot be read: it does not exist.\n",
        desk.type("import", "no.json").err());
    assertEquals("journey: '.' is a folder: name one file.\n", desk.type("import", ".").err());
    assertEquals(
        "a.json: This is no JSON: End of input at line 1 column 13.\nNothing was imported.\n",
        desk.type("import", "a.json").err());
    assertEquals(
        "b.mmd: Line 1 is not 'journey': this is no Mermaid journey.\nNothing was imported.\n",
        desk.type("import", "b.mmd").err());
  }

  @Test
  void readsATableAndTellsWhatItMadeOfIt() {
    Desk desk =
        new Desk(folder)
            .file("map.csv", "Etap;Punkt styku;Emocje\nZakup;Koszyk;-1 drogo\n;Kasa;kto wie\n");
    var seen = desk.type("import", "map.csv", "--out", "maps");
    assertEquals("wrote maps/map.journey\nNext: journey preview maps\n", seen.out());
    assertEquals(
        "map.csv: Cell C3: 'kto wie' became a note: it is no feeling from -2 to 2, and no face or"
            + " word that is known.\n",
        seen.err());
    assertEquals(1, seen.status());
    assertTrue(desk.text("maps/map.journey").startsWith("language pl\n"));
    var other = desk.type("import", "map.csv", "--language", "cs");
    assertTrue(other.out().startsWith("language cs\n"), other.out());
    assertEquals(2, desk.type("import", "map.csv", "--language", "Czech!").status());
  }

  @Test
  void putsTranslationsWhereTheyBelong() {
    Desk desk =
        new Desk(folder)
            .file("shop/journey.toml", "name = \"Shop\"\nlanguages = [\"en\", \"uk\"]\n")
            .file("shop/a.journey", "// mine\njourney A \"Buy\" @uk \"Купівля\" < stage B >\n");
    assertEquals(2, desk.type("export", "texts", "shop").status());
    assertEquals(0, desk.type("export", "texts", "shop", "--out", "t.xlsx").status());
    desk.file("shop/a.journey", "// mine\njourney A \"Buy\" < stage B >\n");
    var seen = desk.type("import", "t.xlsx", "--out", "shop");
    assertEquals("", seen.err());
    assertEquals("wrote shop/a.journey\n1 translations are new or different.\n", seen.out());
    assertEquals(
        """
        // mine
        journey A "Buy"
            @uk "Купівля" <
          stage B
        >
        """,
        desk.text("shop/a.journey"));
  }

  @Test
  void aMapThatWentOutAsATableComesBack() {
    Desk desk =
        new Desk(folder)
            .file("a.journey", "journey A < stage B < touchpoint C < pain \"=cmd\" severe > > >\n");
    assertEquals(
        "journey: A workbook is no text to print: name the file, as --out map.xlsx.\n",
        desk.type("export", "xlsx").err());
    assertEquals("wrote map.xlsx\n", desk.type("export", "xlsx", "--out", "map.xlsx").out());
    var seen = desk.type("import", "map.xlsx");
    assertTrue(seen.out().contains("pain \"=cmd\" severe"), seen.out());
    assertEquals(0, seen.status());
  }
}
