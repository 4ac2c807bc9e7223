package org.journeydsl.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the examples give: {@code examples/…/expected/} shows it to readers and holds it fast.
 *
 * <p>After a change that is meant, {@code ./mvnw -pl plugins/org.journeydsl -am test
 * -Dtest=ExpectedOutputsTest -Dgoldens=update} writes the files anew; then read the difference.
 */
final class ExpectedOutputsTest {

  private static final Path EXAMPLES = Path.of("../../examples");

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      return all.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleGivesWhatIsExpected(Path example) throws IOException {
    Path expected = example.resolve("expected");
    Map<String, String> made = DataOutputs.of(TestProject.in(example));
    if (System.getProperty("goldens", "").equals("update")) {
      assertFalse("true".equals(System.getenv("CI")), "CI writes no expectations");
      write(expected, made);
    }
    Map<String, String> read = read(expected);
    assertEquals(read.keySet(), made.keySet());
    made.forEach((path, text) -> assertEquals(read.get(path), text, path));
  }

  @Test
  void everyExampleWithAQuestionHasACodeMap() throws IOException {
    for (Path example : examples().toList()) {
      boolean asks = !TestProject.in(example).questions().isEmpty();
      assertEquals(
          asks, Files.exists(example.resolve("expected/code-map.json")), example.toString());
    }
  }

  private static void write(Path folder, Map<String, String> made) throws IOException {
    for (String old : read(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> file : made.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** What the generators would have written there; the maps' pages have tests of their own. */
  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.equals("code-map.json")
            || path.startsWith("markdown/")
            || path.startsWith("mermaid/")
            || path.startsWith("svg/")
            || path.startsWith("workshop/")
            || path.startsWith("communication/")
            || path.startsWith("surveys/")
            || path.startsWith("kpis/")
            || path.startsWith("own/")) {
          files.put(path, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
