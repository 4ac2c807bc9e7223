package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git is told in a clone, and that it forgets all of it again. The git is the real one. */
final class GitInstallTest {

  private static final String SHOP =
      """
      persona Olena

      journey Checkout <
        persona Olena
        stage Purchase "Buying" <
          touchpoint Cart "The cart" <
            channel web
            does "Looks at what is in it"
            does "Counts again"
            does "Adds it up"
            csat Ease "How easy was it?" @de "Wie leicht war es?"
          >
        >
      >
      """;

  @TempDir private Path temp;
  private Path folder;
  private Desk desk;
  private RealGit git;

  @BeforeEach
  void makeRepository() throws IOException {
    folder = Files.createDirectories(temp.resolve("the shop's maps"));
    git = RealGit.init(folder);
    desk = new Desk(folder).file("shop.journey", SHOP);
    git.commit("The shop");
  }

  private String install(String... options) {
    String[] all =
        Stream.concat(Stream.of("git", "install"), Stream.of(options)).toArray(String[]::new);
    Desk.Seen seen = desk.type(all);
    assertEquals(0, seen.status(), seen.err());
    return seen.out();
  }

  private void uninstall() {
    Desk.Seen seen = desk.type("git", "uninstall");
    assertEquals(0, seen.status(), seen.err());
  }

  /** All files of git but its index, which it touches as it likes, and those on disk. */
  private Map<String, byte[]> everything() throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("index")) {
          all.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  private static void assertSame(Map<String, byte[]> before, Map<String, byte[]> after) {
    assertEquals(before.keySet(), after.keySet());
    before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
  }

  @Test
  void eachLineOfADiffSaysWhereItBelongs() {
    install();
    desk.file("shop.journey", SHOP.replace("Wie leicht war es?", "War es leicht?"));
    String diff = git.does("diff");
    assertTrue(diff.contains(" @@ touchpoint Checkout / Purchase / Cart \"The cart\"\n"), diff);
    assertTrue(
        diff.contains("\n-Checkout / Purchase / Cart / Ease: @de \"Wie leicht war es?\"\n"), diff);
    assertTrue(
        diff.contains("\n+Checkout / Purchase / Cart / Ease: @de \"War es leicht?\"\n"), diff);
  }

  @Test
  void hunksOfThePlainTextAreHeadedByTheirTouchpoint() {
    install();
    desk.file("shop.journey", SHOP.replace("Wie leicht war es?", "War es leicht?"));
    String diff = git.does("diff", "--no-textconv");
    assertTrue(diff.contains(" @@ touchpoint Cart \"The cart\" <\n"), diff);
  }

  @Test
  void layoutAloneIsNoDifference() {
    install();
    desk.file("shop.journey", SHOP.replace("      ", "\t"));
    assertFalse(git.does("diff").contains("@@"), git.does("diff"));
    assertTrue(git.does("diff", "--no-textconv").contains("@@"));
  }

  @Test
  void aFileWithMistakesIsShownAsItIs() {
    install();
    desk.file("shop.journey", SHOP.replace("channel web", "channel <<"));
    String diff = git.does("diff");
    assertTrue(diff.contains("\n+      channel <<\n"), diff);
  }

  @Test
  void theSecondTimeChangesNothing() throws IOException {
    install("--hook");
    Map<String, byte[]> once = everything();
    assertTrue(install("--hook").contains("nothing to change in .gitattributes"));
    assertSame(once, everything());
  }

  @Test
  void uninstallLeavesNoTrace() throws IOException {
    Map<String, byte[]> before = everything();
    install("--hook");
    assertFalse(before.keySet().equals(everything().keySet()));
    uninstall();
    assertSame(before, everything());
    assertEquals("nothing of ours was there\n", desk.type("git", "uninstall").out());
  }

  @Test
  void whatTheUserHadIsKeptToTheByte() throws IOException {
    Path config = folder.resolve(".git/config");
    Files.writeString(config, Files.readString(config).stripTrailing() + "\r\n# mine");
    desk.file(".gitattributes", "*.png binary").file(".git/hooks/pre-commit", "#!/bin/sh\nexit 0");
    assertTrue(desk.path(".git/hooks/pre-commit").toFile().setExecutable(true));
    Map<String, byte[]> before = everything();
    install("--hook");
    assertTrue(desk.text(".gitattributes").startsWith("*.png binary\n"));
    assertTrue(desk.text(".git/hooks/pre-commit").endsWith("\nexit 0"));
    assertEquals("The shop\n", git.does("log", "--format=%s"));
    uninstall();
    assertSame(before, everything());
  }

  @Test
  void linesWrittenLaterStay() {
    desk.file(".gitattributes", "*.png binary");
    install();
    desk.file(".gitattributes", desk.text(".gitattributes") + "*.jpg binary\n");
    uninstall();
    assertEquals("*.png binary\n*.jpg binary\n", desk.text(".gitattributes"));
  }

  @Test
  void whatTheUserHasSetOtherwiseStays() {
    git.does("config", "diff.journey.textconv", "tac");
    desk.file(".gitattributes", "*.journey -merge\n");
    String said = install();
    assertTrue(said.contains("kept your own diff.journey.textconv"), said);
    assertTrue(said.contains("kept your own attribute: *.journey has merge=unset"), said);
    assertEquals("tac\n", git.does("config", "--get", "diff.journey.textconv"));
    assertTrue(desk.text(".gitattributes").contains("*.journey diff=journey\n"));
    assertTrue(desk.type("git", "status").out().contains("textconv: your own\n"));
  }

  @Test
  void saysWhatIsThere() {
    assertTrue(desk.type("git", "status").out().startsWith("textconv: not installed\n"));
    install("--hook");
    String status = desk.type("git", "status").out();
    assertTrue(status.contains("merge driver: installed\n"), status);
    assertTrue(status.contains("attributes: *.journey diff=journey merge=journey\n"), status);
    assertTrue(status.contains("pre-commit hook: installed\n"), status);
  }

  @Test
  void linkedWorkTreesShareTheSettings() {
    git.does("worktree", "add", "--quiet", "../other", "-b", "other");
    Desk other = new Desk(temp.resolve("other"));
    assertEquals(0, other.type("git", "install").status());
    assertTrue(desk.text(".git/config").contains("[merge \"journey\"]"));
    assertTrue(other.has(".gitattributes"));
    other.file("shop.journey", SHOP.replace("Counts again", "Counts twice"));
    assertTrue(
        RealGit.in(temp.resolve("other"))
            .does("diff")
            .contains("+Checkout / Purchase / Cart: does"));
  }

  @Test
  void theHookStopsABreakingCommit() {
    install("--hook");
    git.commit("Attributes");
    desk.file("shop.journey", SHOP.replace("How easy was it?", "How good was it?"));
    git.does("add", "--all");
    RealGit.Seen seen = git.runs("commit", "--message", "Other words");
    assertEquals(1, seen.status(), seen.text());
    assertTrue(seen.text().contains("This commit breaks what is measured."), seen.text());
    desk.file("shop.journey", SHOP.replace("Counts again", "Counts twice"));
    git.does("add", "--all");
    assertEquals("", git.does("commit", "--quiet", "--message", "Twice"));
  }

  @Test
  void theHookGoesWhereTheClonesHooksAre() {
    git.does("config", "core.hooksPath", ".hooks");
    install("--hook");
    assertTrue(desk.has(".hooks/pre-commit"));
    uninstall();
    assertFalse(desk.has(".hooks/pre-commit"));
  }

  @Test
  void hooksThatOtherRepositoriesShareAreLeftAlone() {
    git.does("config", "core.hooksPath", temp.resolve("shared").toString());
    String said = install("--hook");
    assertTrue(said.contains("no hook: core.hooksPath leads to"), said);
    assertFalse(Files.exists(temp.resolve("shared")));
  }

  @Test
  void aHookInAnotherLanguageIsLeftAlone() {
    desk.file(".git/hooks/pre-commit", "#!/usr/bin/env python3\nprint()\n");
    String said = install("--hook");
    assertTrue(said.contains("is no shell script"), said);
    assertEquals("#!/usr/bin/env python3\nprint()\n", desk.text(".git/hooks/pre-commit"));
  }

  @Test
  void withoutACloneItSaysWhatToDo() {
    Desk.Seen seen = new Desk(temp).type("git", "install");
    assertEquals(2, seen.status());
    assertTrue(seen.err().contains("git init"), seen.err());
  }
}
