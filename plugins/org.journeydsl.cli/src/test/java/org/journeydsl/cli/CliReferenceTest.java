package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on the command line is what the commands say of themselves. */
final class CliReferenceTest {

  private static final Path PAGE = Path.of("../../docs/cli.md");

  @Test
  void isWhatTheCommandsSay() throws IOException {
    String page = page();
    if (System.getProperty("goldens", "").equals("update")) {
      assertFalse("true".equals(System.getenv("CI")), "CI writes no expectations");
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE), "Write it anew with -Dgoldens=update");
  }

  private static String page() {
    Desk desk = new Desk(Path.of("."));
    StringBuilder page =
        new StringBuilder(
            """
            # The command line

            <!-- Written by CliReferenceTest from the commands themselves; change those, then run it with -Dgoldens=update. -->

            ```text
            """);
    page.append(desk.type("--help").out()).append("```\n");
    for (String name : Commands.NAMES) {
      page.append("\n## journey ").append(name).append("\n\n```text\n");
      page.append(desk.type(name, "--help").out()).append("```\n");
      if (name.equals("git")) {
        page.append("\n```text\n");
        page.append(desk.type("git", "install", "--help").out()).append("```\n");
      }
    }
    return page.toString();
  }
}
