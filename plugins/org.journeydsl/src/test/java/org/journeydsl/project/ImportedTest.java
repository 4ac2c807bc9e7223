package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.generate.json.JourneyDocument;
import org.journeydsl.project.Imported.Format;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was exported comes back as files that say the same. */
final class ImportedTest {

  @TempDir private Path folder;

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("../../examples"))) {
      return all.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleComesBackFromJson(Path example) throws IOException {
    ProjectModel project = TestProject.in(example).model();
    String document = JourneyDocument.of(project).text();

    Imported imported = Imported.of(Format.JSON, bytes(document), "x", Optional.empty());
    assertEquals(List.of(), imported.problems());
    imported
        .texts()
        .forEach((path, text) -> assertEquals(text, Formatting.format(path, text).text()));
    Files.copy(example.resolve("journey.toml"), folder.resolve("journey.toml"));
    imported
        .texts()
        .forEach((path, text) -> new TextFile(folder.resolve(path), bytes(text)).write());
    assertEquals(document, JourneyDocument.of(TestProject.in(folder).model()).text());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
