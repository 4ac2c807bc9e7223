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

final class GenerateCommandTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void writeTwoJourneys() {
    desk =
        new Desk(folder)
            .file("journey.toml", "[project]\nname = \"Shop\"\n[output]\nfolder = \"site\"\n")
            .file("a.journey", "journey Buy < stage S < touchpoint T channel web > >\n")
            .file("b.journey", "journey Return < stage S < touchpoint T channel web > >\n");
  }

  @Test
  void writesWhereTheProjectSays() {
    var seen = desk.type("generate");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(seen.out().contains("wrote site/Buy.html\n"), seen.out());
    assertTrue(seen.out().contains("in site."), seen.out());
    assertTrue(desk.text("site/Buy.html").startsWith("<!doctype html>"));
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    desk.type("generate");
    var before = Files.getLastModifiedTime(desk.path("site/.journey-manifest.json"));
    var again = desk.type("generate");
    assertFalse(again.out().contains("wrote"), again.out());
    assertEquals(before, Files.getLastModifiedTime(desk.path("site/.journey-manifest.json")));
    desk.file("b.journey", "journey Return < stage Z < touchpoint T channel web > >\n");
    var changed = desk.type("generate");
    assertTrue(changed.out().contains("wrote site/Return.html"), changed.out());
    assertFalse(changed.out().contains("wrote site/Buy.html"), changed.out());
  }

  @Test
  void saysWhatToChangeByHandInSurveysThatAreLive() {
    String asks = "journey Buy < stage S < touchpoint T < channel web %s > > >\n";
    desk.file("a.journey", asks.formatted("csat A \"How?\" @uk \"Як?\" ask B \"What?\""));
    assertFalse(desk.type("generate").out().contains("live"), "the first time nothing is");
    desk.file("a.journey", asks.formatted("csat A \"How?\" @uk \"Ну як?\" ask C \"Where?\""));
    String told =
        """
        Surveys that are live: change by hand, as README.md beside the forms says, what is asked otherwise now.
          reworded  Buy.T.A (uk)
          new       Buy.T.C
          gone      Buy.T.B
        """;
    var dry = desk.type("generate", "--dry-run");
    assertTrue(dry.out().contains(told), dry.out());
    var seen = desk.type("generate");
    assertTrue(seen.out().contains(told), seen.out());
    assertFalse(desk.type("generate").out().contains("live"));
    desk.file("site/code-map.json", "{\"questions\": 1}");
    assertFalse(desk.type("generate").out().contains("live"), "somebody's own file");
  }

  @Test
  void removesTheMapOfAJourneyThatIsGone() throws IOException {
    desk.type("generate");
    Files.delete(desk.path("b.journey"));
    var seen = desk.type("generate");
    assertTrue(seen.out().contains("removed site/Return.html"), seen.out());
    assertFalse(desk.has("site/Return.html"));
  }

  @Test
  void keepsTheMapsOfJourneysThatItWasNotAskedFor() {
    desk.type("generate");
    desk.type("generate", "a.journey");
    assertTrue(desk.has("site/Return.html"));
    desk.type("generate", "--only", "index");
    assertTrue(desk.has("site/Return.html"));
  }

  @Test
  void writesNothingWhereThereIsAnError() {
    desk.file("c.journey", "journey C < stage S < touchpoint T channel wbe > >\n");
    var seen = desk.type("generate");
    assertEquals(1, seen.status());
    assertTrue(seen.out().contains("[unresolved-name]"), seen.out());
    assertEquals("Nothing was written: first put the errors right.\n", seen.err());
    assertFalse(desk.has("site"));
  }

  @Test
  void writesNothingInADryRun() {
    var seen = desk.type("generate", "--dry-run");
    assertEquals(0, seen.status());
    assertTrue(seen.out().contains("would write site/Buy.html"), seen.out());
    assertFalse(desk.has("site"));
  }

  @Test
  void leavesAFileOfAPersonAlone() {
    desk.file("site/Buy.html", "mine");
    var seen = desk.type("generate");
    assertEquals(1, seen.status());
    assertTrue(seen.err().contains("left alone site/Buy.html"), seen.err());
    assertEquals("mine", desk.text("site/Buy.html"));
  }

  @Test
  void givesEachProjectAFolder() {
    desk.file("more/one/journey.toml", "").file("more/two/journey.toml", "");
    desk.file("more/one/x.journey", "journey X < stage S < touchpoint T channel web > >\n");
    desk.file("more/two/x.journey", "journey X < stage S < touchpoint T channel web > >\n");
    assertEquals(0, desk.type("generate", "more", "--out", "out").status());
    assertTrue(desk.has("out/one/X.html"));
    assertTrue(desk.has("out/two/X.html"));
    assertEquals(0, desk.type("generate", "more/one", "--out", "single").status());
    assertTrue(desk.has("single/X.html"));
  }

  @Test
  void refusesTwoProjectsOfOneName() {
    desk.file("p/one/journey.toml", "").file("q/one/journey.toml", "");
    desk.file("p/one/x.journey", "").file("q/one/x.journey", "");
    var seen = desk.type("generate", "p", "q", "--out", "out");
    assertEquals(2, seen.status());
    assertTrue(seen.err().contains("Two projects are called 'one'"), seen.err());
  }

  @Test
  void refusesAnOutputFolderThatLeavesTheProject() throws IOException {
    desk.file("strange/a.journey", "journey X < stage S < touchpoint T channel web > >\n");
    desk.file("strange/journey.toml", "[output]\nfolder = \"../stolen\"\n");
    assertTrue(desk.type("generate", "strange").status() > 0);
    assertFalse(desk.has("stolen"));
    desk.file("strange/journey.toml", "[output]\nfolder = \"link/site\"\n");
    Files.createDirectory(desk.path("elsewhere"));
    Files.createSymbolicLink(desk.path("strange/link"), desk.path("elsewhere"));
    assertTrue(desk.type("generate", "strange").status() > 0);
    assertFalse(desk.has("elsewhere/site"));
  }

  @Test
  void knowsItsGenerators() {
    var seen = desk.type("generate", "--only", "html-mpa");
    assertEquals(2, seen.status());
    assertTrue(
        seen.err()
            .startsWith("journey: There is no generator 'html-mpa'. Did you mean 'html-map'?"),
        seen.err());
  }
}
