package org.journeydsl.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.TestProject;
import org.journeydsl.findings.Finding;
import org.journeydsl.model.Option;
import org.journeydsl.model.Question;
import org.journeydsl.model.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever an author writes stays a text, in every output. */
final class HostileTextsTest {

  private static TestProject hostile;
  private static Map<String, String> files;

  @BeforeAll
  static void generate() {
    hostile = TestProject.in(TestProject.HOSTILE);
    files = DataOutputs.of(hostile);
  }

  @Test
  void jsonIsStrictAndCannotEndAScript() throws Exception {
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".json")) {
        JsonReader reader = new JsonReader(new StringReader(file.getValue()));
        reader.setStrictness(Strictness.STRICT);
        assertTrue(JsonParser.parseReader(reader).isJsonObject(), file.getKey());
        assertFalse(file.getValue().contains("<"), file.getKey());
        assertFalse(file.getValue().contains("\u202e"), file.getKey());
      }
    }
  }

  @Test
  void wordsAreReadBackAsTheyWereWritten() {
    JsonElement kpis = JsonParser.parseString(files.get("kpis/kpis.json"));
    String title =
        kpis.getAsJsonObject()
            .getAsJsonArray("kpis")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("title")
            .get("en")
            .getAsString();
    assertEquals("Title\"; drop table journey_event; --", title);
    String thanks =
        JsonParser.parseString(files.get("surveys/surveys.json"))
            .getAsJsonObject()
            .getAsJsonArray("questionnaires")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("thanks")
            .get("en")
            .getAsString();
    assertEquals("{locale} </script><b>thanks</b> \u202e", thanks);
  }

  @Test
  void theViewsDropNothing() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(files.get("kpis/tables.sql"));
      statement.execute(
          """
          insert into journey_event values ('Conn', 'aux', 'prn', '1', 'enter', '2026-01-01', '', '', '', '');
          insert into journey_event values ('Conn', 'aux', 'з''єднання', '1', 'complete',
            '2026-01-02', '', '', '', '');
          """);
      statement.execute(files.get("kpis/views.sql"));
      try (var rows =
          statement.executeQuery(
              "select figure, (select count(*) from journey_event) from journey_kpi"
                  + " where kpi = 'з''єднані'")) {
        assertTrue(rows.next());
        assertEquals(1.0, rows.getDouble(1));
        assertEquals(2, rows.getInt(2));
      }
    }
  }

  @Test
  void sqlWithAHiddenLineIsLeftOut() {
    List<Finding> findings =
        DataOutputs.generator("kpi-views").generate(hostile.source()).findings();
    assertEquals(List.of("kpi-without-view"), findings.stream().map(Finding::rule).toList());
  }

  @Test
  void everyGeneratorTakesIt() {
    for (Generator generator : Generators.all()) {
      for (GeneratedFile file : generator.generate(hostile.source()).files()) {
        if (file.path().endsWith(".xlsx")) {
          // A cell is read back as a text, whatever stands in it.
          assertFalse(Cells.of(file.content()).isEmpty(), file.path());
          continue;
        }
        assertFalse(file.text().contains("<script>alert"), file.path());
        assertFalse(file.text().contains("<img src=x"), file.path());
        assertFalse(file.text().contains("\uFFFD"), file.path() + " is UTF-8");
        assertFalse(file.text().contains("\r"), file.path() + " has \\n line ends");
      }
    }
  }

  @Test
  void theFixtureHoldsWhatItClaims() {
    assertEquals(3, hostile.questions().size());
    Question choice = hostile.question("Conn.prn.nasty");
    assertEquals(
        List.of("toString", "valueOf", "Інше"),
        choice.getOptions().stream().map(Option::getName).toList());
    long hidden =
        hostile.model().files().stream()
            .flatMap(file -> texts(file.content()).stream())
            .filter(text -> text.getValue().contains("\u2028"))
            .count();
    assertTrue(hidden > 0);
  }

  private static List<Text> texts(EObject root) {
    List<Text> texts = new java.util.ArrayList<>();
    root.eAllContents()
        .forEachRemaining(
            each -> {
              if (each instanceof Text text) {
                texts.add(text);
              }
            });
    return texts;
  }
}
