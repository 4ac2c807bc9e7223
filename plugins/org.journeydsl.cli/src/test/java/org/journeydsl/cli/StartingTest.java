package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.project.NewFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code init} and {@code new} write is sound from the first moment. */
final class StartingTest {

  @TempDir private Path folder;

  static List<Arguments> projects() {
    return pairs(List.of("shop", "service", "employee", "blueprint"));
  }

  static List<Arguments> files() {
    return pairs(List.of("journey", "persona", "kpi", "survey", "evidence"));
  }

  private static List<Arguments> pairs(List<String> kinds) {
    List<Arguments> pairs = new ArrayList<>();
    for (String kind : kinds) {
      NewFile.LANGUAGES.forEach(language -> pairs.add(Arguments.of(kind, language)));
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("projects")
  void beginsWithAProjectThatIsCheckedAndDrawn(String kind, String language) {
    Desk desk = new Desk(folder);
    var made = desk.type("init", "My \"shop\"", "--kind", kind, "--language", language);
    assertEquals(0, made.status(), made.err());
    var checked = desk.type("check", "--fail-on", "warning");
    assertEquals(0, checked.status(), checked.out());
    assertEquals(0, desk.type("format", "--check").status());
    var drawn = desk.type("generate");
    assertEquals(0, drawn.status(), drawn.out());
    assertTrue(drawn.out().startsWith("wrote My \"shop\"/build/"), drawn.out());
    assertTrue(drawn.out().contains("My \"shop\": "), drawn.out());
  }

  @Test
  void preparesGitAndTheBuildServer() {
    Desk desk = new Desk(folder);
    desk.type("init", "--kind", "shop");
    assertTrue(desk.text(".gitattributes").contains("*.journey text eol=lf diff=journey\n"));
    assertTrue(desk.text(".gitignore").contains("/build/\n"));
    assertTrue(desk.text(".github/workflows/journeys.yml").contains("uses: ./.journeydsl"));
    assertFalse(desk.has(".gitlab-ci.yml"));
    desk.type("init", "other", "--kind", "shop", "--ci", "gitlab");
    assertTrue(desk.text("other/.gitlab-ci.yml").contains("/ci/gitlab.sh journeys"));
  }

  @Test
  void replacesNothing() {
    Desk desk = new Desk(folder).file("README.md", "mine");
    var seen = desk.type("init", "--kind", "shop");
    assertEquals(2, seen.status());
    assertTrue(seen.err().contains("so nothing was written: README.md."), seen.err());
    assertEquals("mine", desk.text("README.md"));
    assertFalse(desk.has("journey.toml"));
  }

  @Test
  void asksForWhatIsNotGivenOnATerminalOnly() {
    Desk desk = new Desk(folder);
    assertEquals(2, desk.type("init").status());
    var seen = desk.atTerminal().speaking("cs-CZ").typeWith("boat\nemployee\n\n", "init", "a");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(desk.text("a/first-month.journey").contains("language cs"));
    assertTrue(seen.err().contains("In which language (en, uk, ru, pl, cs, ro)? [cs] "));
  }

  @ParameterizedTest
  @MethodSource("files")
  void addsAFileWithoutErrorsOrWarnings(String kind, String language) {
    Desk desk = new Desk(folder).file("journey.toml", "");
    var made = desk.type("new", kind, "Košík", "--dir", "shared", "--language", language);
    assertEquals("wrote shared/košík.journey\n", made.out(), made.err());
    // A survey asks about a map, which only its author can name.
    desk.file("journey.toml", "[rules]\nsurvey-without-questions = \"off\"\n");
    var checked = desk.type("check", "--fail-on", "warning");
    assertEquals(0, checked.status(), checked.out());
    assertEquals(0, desk.type("format", "--check").status());
  }

  @Test
  void speaksTheLanguageOfTheProjectThenTheUsers() {
    Desk desk = new Desk(folder).speaking("pl-PL");
    desk.type("new", "persona", "Anna");
    assertTrue(desk.text("anna.journey").contains("language pl"));
    desk.file("journey.toml", "[project]\nlanguages = [\"ro\", \"en\"]\n");
    desk.type("new", "persona", "Ion");
    assertTrue(desk.text("ion.journey").contains("language ro"));
    assertEquals(2, desk.type("new", "persona", "Eva", "--language", "de").status());
  }

  @Test
  void neverReplacesAFile() {
    Desk desk = new Desk(folder).file("OLENA.journey", "mine");
    var seen = desk.type("new", "persona", "Olena");
    assertEquals(2, seen.status());
    assertTrue(seen.err().contains("'OLENA.journey' is there already"), seen.err());
    assertFalse(desk.has("olena.journey"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2nd", "a b", "../x", "Con", "X < goal \"a\" > persona Y", "\"", ""})
  void refusesWhatIsNoNameOrNoFile(String name) {
    var seen = new Desk(folder).type("new", "persona", name);
    assertEquals(2, seen.status(), seen.out());
    assertTrue(seen.err().startsWith("journey: "), seen.err());
    assertFalse(seen.err().contains("mistake in journey itself"), seen.err());
  }

  @Test
  void marksAWordOfTheLanguageThatIsAName() {
    Desk desk = new Desk(folder);
    assertEquals(0, desk.type("new", "kpi", "stage").status());
    assertTrue(desk.text("stage.journey").contains("kpi ^stage "));
  }
}
