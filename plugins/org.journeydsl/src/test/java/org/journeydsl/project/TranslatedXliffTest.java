package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.journeydsl.facts.Wordings;
import org.journeydsl.generate.table.TextTable;
import org.journeydsl.generate.xliff.XliffDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts go out as XLIFF and come back. */
final class TranslatedXliffTest {

  private static final String FILE =
      "journey Checkout \"Buying\" <\n  stage Pay \"Paying\" // mine\n>\n";

  @TempDir private Path folder;

  private static String document(Project project, String language) {
    return XliffDocument.of(TextTable.of(project.model()), language);
  }

  private static Translated translate(Project project, String xliff, Optional<String> language) {
    return Translated.of(project, xliff.getBytes(StandardCharsets.UTF_8), language);
  }

  @Test
  void translationsComeBackAndCommentsStay() {
    Project project = TestProject.of(FILE).project();
    String sent =
        document(project, "uk")
            .replace("<source>Paying</source>", "<source>Paying</source><target>Оплата</target>");
    Translated translated = translate(project, sent, Optional.empty());
    assertEquals(List.of(), translated.problems());
    assertEquals(
        "journey Checkout \"Buying\" <\n  stage Pay \"Paying\"\n      @uk \"Оплата\" // mine\n>\n",
        translated.texts().get("main.journey"));
    assertTrue(
        translate(project, sent, Optional.of("uk-UA"))
            .texts()
            .get("main.journey")
            .contains("@uk-UA \"Оплата\""));
  }

  @Test
  void whatCannotBePlacedIsTold() {
    Project project = TestProject.of(FILE).project();
    String sent =
        document(project, "uk")
            .replace("<source>Paying</source>", "<source>Paying</source><target>Оплата</target>")
            .replace("<source>Buying</source>", "<source>Buying</source><target>Купівля</target>");
    Project later = TestProject.of(FILE.replace("Paying", "Payment")).project();
    Translated translated = translate(later, sent, Optional.empty());
    assertEquals(
        List.of("Line 9 is left out: 'Paying' does not stand in main.journey any more."),
        translated.problems());
    assertEquals(1, translated.count());
    assertEquals(
        List.of("An XLIFF with a document type is not read: remove <!DOCTYPE …>."),
        translate(
                project,
                "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff/>",
                Optional.empty())
            .problems());
  }

  static Stream<Path> examples() throws IOException {
    return ImportedTest.examples();
  }

  /** By a library that has nothing of ours. */
  @Tag("tools")
  @ParameterizedTest
  @MethodSource("examples")
  void everyTextComesBackFromAnotherProgram(Path example) throws Exception {
    Project project = TestProject.in(example).project();
    Path sent = folder.resolve("texts.xlf");
    Files.writeString(sent, document(project, "sk"));
    Process node =
        new ProcessBuilder("node", "xliff.mjs", sent.toString())
            .directory(Path.of("src/test/node").toFile())
            .redirectErrorStream(true)
            .start();
    String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), answer);
    int rows = TextTable.of(project.model()).rows().size();
    assertTrue(answer.contains("\"units\":" + rows + ","), answer + rows);

    Translated translated = Translated.of(project, Files.readAllBytes(sent), Optional.of("sk"));
    assertEquals(List.of(), translated.problems());
    assertTrue(translated.count() >= rows);
    ProjectLoader loader = new ProjectLoader(folder, TestProject.TODAY);
    translated
        .texts()
        .forEach((path, text) -> loader.add(path, text.getBytes(StandardCharsets.UTF_8)));
    for (TextTable.Row row : TextTable.of(loader.load().model()).rows()) {
      assertEquals(
          "‹" + row.original() + "›", Wordings.of(row.texts().get(0)).texts().get("sk").strip());
    }
  }
}
