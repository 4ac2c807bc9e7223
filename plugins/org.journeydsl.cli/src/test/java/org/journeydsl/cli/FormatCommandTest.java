package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatCommandTest {

  private static final String UNTIDY =
      "journey   C <\n stage S < touchpoint T <\n  channel   web\n feels 1 > >\n>\n";
  private static final String BROKEN = "journey C <\n  stage   S <\n";

  @TempDir private Path folder;

  @Test
  void laysFilesOutOnce() {
    Desk desk = new Desk(folder).file("a.journey", UNTIDY);
    var first = desk.type("format");
    assertEquals(0, first.status(), first.err());
    assertEquals("formatted a.journey\n", first.out());
    assertTrue(desk.text("a.journey").contains("\n      channel web\n"), desk.text("a.journey"));
    assertEquals("", desk.type("format").out());
  }

  @Test
  void listsWhatItWouldChange() {
    Desk desk = new Desk(folder).file("a.journey", UNTIDY);
    var seen = desk.type("format", "--check");
    assertEquals(1, seen.status());
    assertEquals("would format a.journey\n", seen.out());
    assertEquals(UNTIDY, desk.text("a.journey"));
    desk.type("format");
    assertEquals(0, desk.type("format", "--check").status());
  }

  @Test
  void leavesABrokenFileAloneAndSaysWhy() {
    Desk desk = new Desk(folder).file("a.journey", BROKEN).file("b.journey", UNTIDY);
    var seen = desk.type("format");
    assertEquals(1, seen.status());
    assertEquals(BROKEN, desk.text("a.journey"));
    assertEquals("formatted b.journey\n", seen.out());
    assertTrue(seen.err().contains("a.journey:"), seen.err());
  }

  @Test
  void filtersStandardInput() {
    Desk desk = new Desk(folder);
    var seen = desk.typeWith("journey   C <>\n", "format", "-");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(seen.out().startsWith("journey C <"), seen.out());
    // An editor that replaces its text with what comes out must not lose it.
    var broken = desk.typeWith(BROKEN, "format", "-");
    assertEquals(1, broken.status());
    assertEquals(BROKEN, broken.out());
  }
}
