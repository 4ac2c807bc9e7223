package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.table.CannotRead;
import org.journeydsl.generate.table.MapTable;
import org.journeydsl.generate.table.Table;
import org.journeydsl.generate.table.Workbook;
import org.journeydsl.generate.table.XlsxReader;
import org.journeydsl.model.Journey;
import org.journeydsl.project.Imported.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Journeys of the tables that people have. */
final class ImportedTableTest {

  @Test
  void oneRowPerTouchpoint() {
    Imported imported =
        csv(
            """
            Stage,Touchpoint,Channel,Feeling,Pain points,Effort
            Discover,Search,"web, app",4,Too many results,
            ,Compare,Carrier pigeon,1,No prices (severe),high
            Buy,Cart,Website,3,,
            ,,,,second pain of the cart,
            """);
    assertEquals(
        """
        channel CarrierPigeon "Carrier pigeon"

        journey Sketch "sketch" <
          stage Discover <
            touchpoint Search <
              channel web, app
              feels 1
              pain "Too many results"
            >

            touchpoint Compare <
              channel CarrierPigeon
              feels -2
              pain "No prices" severe
              note "Effort: high"
            >
          >

          stage Buy <
            touchpoint Cart <
              channel web
              feels 0
              pain "second pain of the cart"
            >
          >
        >
        """,
        imported.texts().get("sketch.journey"));
    assertEquals(
        List.of(
            "The feelings stand from 1 to 5, and go from -2 to 2 now: 3 became 0.",
            "'Effort' is no header that is known: what stands there became notes (1)."),
        imported.problems());
  }

  @Test
  void stagesAsColumnsAndLanesAsRows() throws IOException {
    Imported imported =
        Imported.of(
            Format.XLSX,
            Files.readAllBytes(Path.of("src/test/resources/table/stages-as-columns.xlsx")),
            "mapa",
            Optional.empty());
    assertEquals(
        """
        language pl

        persona Kasia

        channel BLIK

        journey ZakupWSklepieOnline "Zakup w sklepie online" <
          persona Kasia

          stage Wybór <
            touchpoint Katalog <
              does "Filtruje"
              channel web
              feels 1
            >

            touchpoint Produkt <
              does "Czyta opinie"
              does "Powiększa zdjęcie"
              channel app
              feels -1
              pain "Brak zdjęć"
            >
          >

          stage Zakup <
            touchpoint Koszyk <
              does "Sprawdza koszty"
              channel web
              feels -1 "nie wie, ile zapłaci"
              pain "Dostawa pojawia się późno"
              opportunity "Pokaż koszt wcześniej"
              note "Kolor lane'u: czerwony"
            >

            touchpoint Płatność <
              does "Płaci"
              channel BLIK
              feels 0
            >
          >
        >
        """,
        imported.texts().get("mapa.journey"));
    assertEquals(3, imported.problems().size(), imported.problems().toString());
    assertTrue(imported.problems().get(1).startsWith("Sheet 'Legenda' is left out"));
  }

  @Test
  void severalTouchpointsInACellShareTheirStagesFacts() {
    Imported imported =
        csv(
            """
            ;Discover;Buy
            Touchpoints;"Search
            Friend";Cart
            Thoughts;Which one?;=1+1
            Channels;web;store
            Emotions;😀;meh
            """);
    assertEquals(
        """
        journey Sketch "sketch" <
          stage Discover <
            thinks "Which one?"
            feels 2

            touchpoint Search < channel web >
            touchpoint Friend < channel web >
          >

          stage Buy <
            touchpoint Cart <
              thinks "=1+1"
              channel store
              note "Emotions: meh"
            >
          >
        >
        """,
        imported.texts().get("sketch.journey"));
    assertTrue(
        imported
            .problems()
            .contains(
                "Cell C5: 'meh' became a note: it is no feeling from -2 to 2, and no face or word"
                    + " that is known."),
        imported.problems().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "en,Stage;Touchpoint;Pain points;Emotions",
    "uk,Етап;Точка контакту;Болі;Емоції",
    "ru,Этап;Точка контакта;Боли;Эмоции",
    "pl,Etap;Punkt styku;Bolączki;Emocje",
    "cs,Fáze;Kontaktní bod;Bolesti;Emoce",
    "ro,Etapă;Punct de contact;Dureri;Emoții"
  })
  void theHeadersTellTheLanguage(String language, String header) {
    Imported imported = csv(header + "\nA;B;Late;-1\n");
    String text = imported.texts().get("sketch.journey");
    assertEquals(List.of(), imported.problems());
    assertTrue(text.contains("pain \"Late\"") && text.contains("feels -1"), text);
    assertTrue(
        language.equals("en") ? !text.contains("language") : text.contains("language " + language),
        text);
  }

  @Test
  void whatHasNoHeadersIsTold() {
    Imported imported = csv("a;b\n1;2\n");
    assertTrue(imported.texts().isEmpty());
    assertTrue(imported.problems().get(0).startsWith("This table is left out: neither a row"));
  }

  static Stream<Path> examples() throws IOException {
    return ImportedTest.examples();
  }

  /** What a table holds of a map comes back: the table of the imported journey is the same. */
  @ParameterizedTest
  @MethodSource("examples")
  void aMapComesBackFromItsTable(Path example) throws CannotRead {
    List<Journey> journeys = TestProject.in(example).model().journeys();
    byte[] workbook = workbook(journeys);
    Imported imported = Imported.of(Format.XLSX, workbook, "back", Optional.empty());
    assertEquals(List.of(), imported.problems());
    Project project =
        new ProjectLoader(Path.of("target"), LocalDate.parse("2026-11-22"))
            .add(
                "back.journey",
                imported.texts().get("back.journey").getBytes(StandardCharsets.UTF_8))
            .load();
    assertEquals(
        List.of(),
        project.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList());
    assertEquals(
        texts(XlsxReader.read(workbook)),
        texts(XlsxReader.read(workbook(project.model().journeys()))));
  }

  private static byte[] workbook(List<Journey> journeys) {
    return new Workbook(
            journeys.stream().map(each -> MapTable.of(each, Optional.empty()).sheet()).toList())
        .bytes();
  }

  private static String texts(List<Table> tables) {
    StringBuilder text = new StringBuilder();
    for (Table table : tables) {
      table.rows().forEach(row -> text.append(String.join(" | ", row)).append('\n'));
    }
    return text.toString();
  }

  private static Imported csv(String text) {
    return Imported.of(
        Format.CSV, text.getBytes(StandardCharsets.UTF_8), "sketch", Optional.empty());
  }
}
