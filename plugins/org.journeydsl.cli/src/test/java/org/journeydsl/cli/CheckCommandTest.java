package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  private static final String NOTES = "journey Checkout < stage Pay < touchpoint Cart > >\n";
  private static final String WARNING =
      "persona Olena\njourney Checkout <\n  persona Olena\n  stage Pay < >\n>\n";
  private static final String ERROR =
      "journey Checkout <\n  stage Pay < touchpoint Cart channel wbe >\n>\n";
  private static final String FIXABLE =
      "journey Checkout <\n  stage Pay < touchpoint Cart does \u201cWaits\u201d >\n>\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder).file("journey.toml", "");
  }

  @Test
  void leavesWith0WhereThereAreNotesOnly() {
    var seen = desk.file("a.journey", NOTES).type("check");
    assertEquals(0, seen.status(), seen.out());
    assertTrue(seen.out().contains("a.journey:1:9 note "), seen.out());
    assertEquals("", seen.err());
  }

  @Test
  void leavesWith1WhereThereIsAnError() {
    var seen = desk.file("a.journey", ERROR).type("check", "a.journey");
    assertEquals(1, seen.status());
    assertTrue(
        seen.out()
            .contains(
                """
                [unresolved-name]
                    2 │   stage Pay < touchpoint Cart channel wbe >
                      │                                       ^^^
                """),
        seen.out());
    assertTrue(seen.out().contains("1 error, "), seen.out());
  }

  @Test
  void failsOnWhatItIsTold() {
    desk.file("a.journey", WARNING);
    assertEquals(0, desk.type("check").status());
    assertEquals(1, desk.type("check", "--fail-on", "warning").status());
    desk.file("a.journey", NOTES);
    assertEquals(0, desk.type("check", "--fail-on", "warning").status());
    assertEquals(1, desk.type("check", "--fail-on", "note").status());
  }

  @Test
  void leavesWith2WhereNothingCanBeRead() {
    var missing = desk.type("check", "gone.journey");
    assertEquals(2, missing.status());
    assertEquals("journey: There is no file or folder 'gone.journey'.\n", missing.err());
    var nothing = desk.type("check");
    assertEquals(2, nothing.status());
    assertEquals("journey: There is no .journey file in '.'.\n", nothing.err());
    assertEquals(2, desk.type("check", "maps/*.journey").status());
    assertEquals(2, desk.file("notes.txt", "").type("check", "notes.txt").status());
  }

  @Test
  void leavesWith2WhereAFileCannotBeOpened() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.journey"), Path.of("/dev/null"));
    var seen = desk.type("check");
    assertEquals(2, seen.status(), seen.out());
    assertTrue(seen.out().contains("[file-unreadable]"), seen.out());
  }

  @Test
  void expandsPatternsItself() {
    desk.file("maps/b2b/a.journey", ERROR).file("maps/b.journey", NOTES);
    assertEquals(1, desk.type("check", "maps/**/*.journey").status());
    assertEquals(0, desk.type("check", "maps/?.journey").status());
    assertEquals(1, desk.type("check", "maps/b*").status());
  }

  @Test
  void checksEachProjectWithItsOwnSettings() {
    desk.file("one/journey.toml", "[rules]\nstage-without-touchpoints = \"error\"\n");
    desk.file("one/a.journey", WARNING).file("two/journey.toml", "").file("two/a.journey", WARNING);
    var seen = desk.type("check", "one", "two");
    assertEquals(1, seen.status());
    assertTrue(seen.out().contains("one/a.journey:4:9 error"), seen.out());
    assertTrue(seen.out().contains("two/a.journey:4:9 warning"), seen.out());
  }

  @Test
  void checksStandardInputAsAFileOfTheProject() {
    desk.file("shared/people.journey", "persona Olena\n");
    String text =
        "import \"../shared/people.journey\"\n"
            + "journey C < persona Olena stage S < touchpoint T > >\n";
    var seen = desk.typeWith(text, "check", "-", "--stdin-path", "maps/new.journey");
    assertEquals(0, seen.status(), seen.out());
    assertEquals(2, desk.typeWith(text, "check", "-", "a.journey").status());
    assertEquals(1, desk.typeWith("journey", "check", "-").status());
  }

  @Test
  void fixesFilesAndSaysHow() {
    var seen = desk.file("a.journey", FIXABLE).type("check", "--fix");
    assertTrue(desk.text("a.journey").contains("does \"Waits\""), desk.text("a.journey"));
    assertTrue(seen.err().startsWith("fixed a.journey:2 "), seen.err());
    String fixed = desk.text("a.journey");
    assertEquals("", desk.type("check", "--fix").err());
    assertEquals(fixed, desk.text("a.journey"));
  }

  @Test
  void fixesStandardInputToStandardOutput() {
    var seen = desk.typeWith(FIXABLE, "check", "-", "--fix");
    assertEquals(FIXABLE.replace('\u201c', '"').replace('\u201d', '"'), seen.out());
    assertTrue(seen.err().contains("fixed stdin.journey:2"), seen.err());
  }

  @Test
  void colouredOnATerminalOnly() {
    desk.file("a.journey", ERROR);
    assertFalse(desk.type("check").out().contains("\u001b["));
    assertTrue(desk.atTerminal().type("check").out().contains("\u001b[1;31merror"));
    assertFalse(desk.with("NO_COLOR", "1").type("check").out().contains("\u001b["));
  }

  @Test
  void letsNoFileMoveTheCursor() {
    desk.file("a.journey", "journey C <\n  stage S < touchpoint T channel \u001b[2Jx >\n>\n");
    var seen = desk.type("check");
    assertEquals(1, seen.status());
    assertFalse(seen.out().contains("\u001b"), seen.out());
  }

  @Test
  void countsAgesToTheDayThatItIsGiven() {
    desk.file(
        "a.journey",
        "evidence Talks < kind interview date 2026-01-10 >\n"
            + "persona Olena < goal \"Rest\" from Talks >\n"
            + "journey C < persona Olena stage S < touchpoint T channel web > >\n");
    assertFalse(desk.type("check").out().contains("[old-evidence]"));
    assertTrue(desk.type("check", "--today", "2029-01-01").out().contains("[old-evidence]"));
    var seen = desk.type("check", "--today", "tomorrow");
    assertEquals(2, seen.status());
    assertEquals("journey: 'tomorrow' is no day: write --today 2027-03-31.\n", seen.err());
  }
}
