package org.journeydsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A history of the example "telecom", as a team might have written it: what is said of each commit
 * is what a careful reviewer would have said. {@code -Dgoldens=update} writes the reports anew;
 * whoever does so reads them.
 */
final class HistoryTest {

  private static final Path HOME = Path.of("src/test/resources/history");
  private static final Path EXAMPLE = Path.of("../../examples/telecom");

  @TempDir private Path folder;

  @Test
  void eachCommitIsReportedAsAReviewerWould() throws IOException {
    copyExample();
    List<History.Commit> commits = History.commits();
    assertTrue(commits.size() >= 12);
    try (GitDesk desk = new GitDesk(folder)) {
      String last = desk.commit("As the example has it");
      for (int i = 0; i < commits.size(); i++) {
        History.Commit commit = commits.get(i);
        commit.places().forEach(place -> change(desk.desk(), place));
        String next = desk.commit(commit.message());
        Desk.Seen seen = desk.type("diff", last, next);
        assertEquals(0, seen.status(), commit.message() + "\n" + seen.err());
        check(i + 1, commit.message(), seen.out().replace(last, "before").replace(next, "after"));
        last = next;
      }
    }
  }

  private void copyExample() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = EXAMPLE.relativize(file).toString();
        if (!path.startsWith("expected")) {
          Path copy = folder.resolve(path);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void change(Desk desk, History.Place place) {
    String text = desk.has(place.file()) ? desk.text(place.file()) : "";
    desk.file(place.file(), place.in(text).orElseThrow());
  }

  private static void check(int number, String message, String report) {
    String name =
        String.format(Locale.ROOT, "%02d-", number)
            + message.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-")
            + ".txt";
    Path file = HOME.resolve("reports").resolve(name);
    try {
      if ("update".equals(System.getProperty("goldens")) && System.getenv("CI") == null) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
      }
      assertEquals(Files.readString(file), report, message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
