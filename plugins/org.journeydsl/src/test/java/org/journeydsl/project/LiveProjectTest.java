package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.journeydsl.TestProject;
import org.journeydsl.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that changes bit by bit ends with the findings that it has when it is read anew. */
final class LiveProjectTest {

  private static final Path EXAMPLES = Path.of("../../examples").toAbsolutePath().normalize();

  private static final List<String> SNIPPETS =
      List.of("<", ">", "\"", "x", " ", "\n", "pain \"p\"", "persona Nobody", "touchpoint Cart <");

  @TempDir private Path folder;

  @Test
  void examplesAreJudgedAlike() {
    for (Path example : examples()) {
      Map<String, String> texts = texts(example);
      LiveProject live = new LiveProject(example, () -> TestProject.TODAY);
      live.cover(JourneyFiles.below(example));
      live.finish();
      assertEquals(anew(example, Map.of()), live.current().findings(), example.toString());
      assertFalse(texts.isEmpty(), "there are files in " + example);
    }
  }

  @Test
  void randomEditsAreJudgedAlike() {
    Random random = new Random(7);
    int compared = 0;
    for (Path example : examples()) {
      Map<String, String> texts = texts(example);
      List<String> paths = List.copyOf(texts.keySet());
      LiveProject live = new LiveProject(example, () -> TestProject.TODAY);
      live.cover(JourneyFiles.below(example));
      Map<String, String> written = new TreeMap<>();
      for (int round = 0; round < 6; round++) {
        for (int i = random.nextInt(3); i >= 0; i--) {
          String path = paths.get(random.nextInt(paths.size()));
          String edited = edited(written.getOrDefault(path, texts.get(path)), random);
          written.put(path, edited);
          live.write(path, edited);
          live.read(path);
          if (random.nextBoolean()) {
            live.judge(path);
          }
        }
        live.finish();
        assertEquals(anew(example, written), live.current().findings(), example + " " + round);
        compared++;
      }
      written.keySet().forEach(live::close);
      live.finish();
      assertEquals(anew(example, Map.of()), live.current().findings(), example + " closed");
    }
    assertTrue(compared > 20, "there were examples");
  }

  private static String edited(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int length = random.nextInt(3) == 0 ? Math.min(random.nextInt(30), text.length() - from) : 0;
    String typed = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
    return text.substring(0, from) + typed + text.substring(from + length);
  }

  @Test
  void filesComeAndGo() throws IOException {
    Path main = folder.resolve("main.journey");
    Path shared = folder.resolve("shared.journey");
    Files.writeString(folder.resolve("journey.toml"), "");
    Files.writeString(main, "import \"shared.journey\"\njourney A < persona Olena >\n");
    LiveProject live = new LiveProject(folder, () -> TestProject.TODAY);
    live.coverAll();
    live.finish();
    assertEquals(anew(folder, Map.of()), live.current().findings());
    Files.writeString(shared, "persona Olena\n");
    live.coverAll();
    live.finish();
    assertEquals(anew(folder, Map.of()), live.current().findings());
    live.write("shared.journey", "persona Petro\n");
    live.finish();
    assertTrue(rules(live).contains("unresolved-name"), rules(live).toString());
    live.write("shared.journey", "persona Olena \"Olena\"\n");
    live.finish();
    assertFalse(rules(live).contains("unresolved-name"), rules(live).toString());
    live.close("shared.journey");
    Files.delete(shared);
    live.cover(JourneyFiles.below(folder));
    live.finish();
    assertEquals(anew(folder, Map.of()), live.current().findings());
    Files.writeString(folder.resolve("journey.toml"), "[rules]\nimport-not-found = \"off\"\n");
    live.reload("journey.toml");
    live.finish();
    assertEquals(anew(folder, Map.of()), live.current().findings());
  }

  /** What is not saved yet can be imported. */
  @Test
  void unsavedTextsCanBeImported() throws IOException {
    Files.writeString(folder.resolve("journey.toml"), "");
    LiveProject live = new LiveProject(folder, () -> TestProject.TODAY);
    live.write("main.journey", "import \"new.journey\"\njourney A < persona Olena >\n");
    live.write("new.journey", "persona Olena\n");
    live.finish();
    assertFalse(rules(live).contains("import-not-found"), rules(live).toString());
    assertFalse(rules(live).contains("unresolved-name"), rules(live).toString());
  }

  private static List<String> rules(LiveProject live) {
    return live.current().findings().stream().map(Finding::rule).toList();
  }

  private static List<Finding> anew(Path root, Map<String, String> texts) {
    ProjectLoader loader = new ProjectLoader(root, TestProject.TODAY);
    texts.forEach((path, text) -> loader.add(path, text.getBytes(StandardCharsets.UTF_8)));
    return loader.add(JourneyFiles.below(root)).load().findings();
  }

  private static List<Path> examples() {
    try (var folders = Files.list(EXAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(Path root) {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : JourneyFiles.below(root)) {
      try {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }
}
