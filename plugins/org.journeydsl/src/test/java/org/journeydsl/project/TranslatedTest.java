package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.journeydsl.generate.table.TextTable;
import org.journeydsl.generate.table.Workbook;
import org.journeydsl.generate.table.Workbook.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts go out to translators and come back; all else in the files stays. */
final class TranslatedTest {

  private static final String FILE =
      """
      // who wrote this, and why
      journey Checkout "Buying" @uk "Купівля" <
        stage Pay "Paying" <
          touchpoint Cart "Basket" < // the second one
            thinks "How much?"
            thinks "How much?"
          >
        >
      >
      """;

  @Test
  void translationsComeBackAndCommentsStay() {
    Translated translated =
        translate(
            FILE,
            List.of("Checkout", "title", "Buying", "Покупка", "Einkauf"),
            List.of("Checkout.Cart", "thinks", "How much?", "Скільки?", ""));
    assertEquals(List.of(), translated.problems());
    assertEquals(4, translated.count());
    assertEquals(
        """
        // who wrote this, and why
        journey Checkout "Buying" @uk "Покупка" @de "Einkauf" <
          stage Pay "Paying" <
            touchpoint Cart "Basket" < // the second one
              thinks "How much?" @uk "Скільки?"
              thinks "How much?" @uk "Скільки?"
            >
          >
        >
        """,
        translated.texts().get("main.journey"));
  }

  @Test
  void whateverATranslatorWritesStaysAText() {
    List<String> hostile =
        List.of(
            "a \"quoted\" > word",
            "=cmd|'/c calc'!A0",
            "back\\slash \\n",
            "line one\nline two\n\n  indented",
            "\"\"\" > drop Checkout <",
            "ends with a quote\nand so on\"",
            "@de \"no\" // comment");
    for (String text : hostile) {
      Translated translated = translate(FILE, List.of("Checkout", "title", "Buying", "", text));
      Project again = load(translated.texts().get("main.journey"));
      assertFalse(again.hasErrors(), again.findings() + translated.texts().get("main.journey"));
      assertEquals(
          text, again.model().journeys().get(0).getTitle().getTranslations().get(1).getValue());
    }
  }

  @Test
  void whatCannotBePlacedIsTold() {
    Translated translated =
        translate(
            FILE,
            List.of("Checkout", "title", "Shopping", "Покупка", ""),
            List.of("Checkout.Pay", "title", "Paying", "Оплата", "Zahlen", "Paying!"));
    assertEquals(
        List.of(
            "Sheet 'Journey texts', cell D2 is left out: 'Shopping' does not stand in main.journey"
                + " any more.",
            "Sheet 'Journey texts', cell G3 is left out: the author's own words are in 'en', and"
                + " are changed in the file."),
        translated.problems());
    assertEquals(2, translated.count());
  }

  static Stream<Path> examples() throws IOException {
    return ImportedTest.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyTextOfTheExamplesIsFoundAgain(Path example) throws IOException {
    Project project = TestProject.in(example).project();
    Sheet sheet = TextTable.of(project.model()).sheet();
    byte[] sent = new Workbook(List.of(sheet)).bytes();
    assertEquals(0, Translated.of(project, sent, Optional.empty()).count());

    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : sheet.rows()) {
      List<String> cells = new ArrayList<>(row);
      cells.add(rows.isEmpty() ? "sk" : "text " + rows.size());
      rows.add(cells);
    }
    Translated translated =
        Translated.of(
            project,
            new Workbook(List.of(new Sheet(TextTable.SHEET, List.of(), 1, rows))).bytes(),
            Optional.empty());
    assertEquals(List.of(), translated.problems());
    assertTrue(translated.count() >= rows.size() - 1);
    for (var file : translated.texts().entrySet()) {
      String before = Files.readString(example.resolve(file.getKey()));
      assertEquals(comments(before), comments(file.getValue()));
      assertTrue(Formatting.format(file.getKey(), file.getValue()).findings().isEmpty());
    }
  }

  private static List<String> comments(String text) {
    return text.lines().map(String::strip).filter(line -> line.startsWith("//")).toList();
  }

  @SafeVarargs
  private static Translated translate(String text, List<String>... rows) {
    List<List<String>> cells =
        new ArrayList<>(List.of(List.of("File", "Part", "What", "Text", "uk", "de", "en")));
    for (List<String> row : rows) {
      List<String> line = new ArrayList<>(List.of("main.journey"));
      line.addAll(row);
      cells.add(line);
    }
    byte[] workbook =
        new Workbook(List.of(new Sheet(TextTable.SHEET, List.of(), 1, cells))).bytes();
    return Translated.of(load(text), workbook, Optional.empty());
  }

  private static Project load(String text) {
    return new ProjectLoader(Path.of("target"), LocalDate.parse("2026-11-22"))
        .add("main.journey", text.getBytes(StandardCharsets.UTF_8))
        .load();
  }
}
