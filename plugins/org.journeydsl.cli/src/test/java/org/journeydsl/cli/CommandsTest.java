package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {

  @TempDir private Path folder;

  @Test
  void saysItsVersion() {
    var seen = new Desk(folder).type("--version");
    assertEquals(0, seen.status());
    assertEquals("journey unpackaged\n", seen.out());
  }

  @Test
  void helpsWithoutACommand() {
    var seen = new Desk(folder).type();
    assertEquals(0, seen.status());
    for (String name : Commands.NAMES) {
      assertTrue(seen.out().contains("\n  " + name + " "), name);
    }
  }

  static Iterable<String> names() {
    return Commands.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void teachesEachCommandWithExamples(String name) {
    var seen = new Desk(folder).type(name, "--help");
    assertEquals(0, seen.status());
    assertTrue(seen.out().contains("Example"), seen.out());
    assertFalse(seen.out().contains("\u001b"), seen.out());
  }

  @Test
  void guessesTheCommandThatWasMeant() {
    var seen = new Desk(folder).type("chekc", "a.journey");
    assertEquals(2, seen.status());
    assertEquals("journey: There is no command 'chekc'. Did you mean 'check'?\n", seen.err());
  }

  @Test
  void guessesTheOptionThatWasMeant() {
    var seen = new Desk(folder).type("check", "--fial-on", "note");
    assertEquals(2, seen.status());
    assertEquals(
        "journey: There is no option '--fial-on'. Did you mean '--fail-on'?\n"
            + "'journey check --help' shows what can be written.\n",
        seen.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check --format xml", "init --kind zoo", "new persona", "generate --only"})
  void leavesWith2ForWrongUse(String line) {
    var seen = new Desk(folder).type(line.split(" "));
    assertEquals(2, seen.status());
    assertTrue(seen.err().startsWith("journey: "), seen.err());
    assertFalse(seen.err().contains("Exception"), seen.err());
  }

  @Test
  void completesWordsForBash() throws Exception {
    var seen = new Desk(folder).type("completion", "bash");
    assertEquals(0, seen.status());
    assertTrue(seen.out().contains("--fail-on"));
    var bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
    try (var in = bash.getOutputStream()) {
      in.write(seen.out().getBytes());
    }
    assertEquals("", new String(bash.getInputStream().readAllBytes()));
    assertEquals(0, bash.waitFor());
  }
}
