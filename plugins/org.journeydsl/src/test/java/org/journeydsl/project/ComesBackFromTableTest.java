package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.journeydsl.facts.EffectiveJourney;
import org.journeydsl.facts.JourneyParts;
import org.journeydsl.generate.table.MapTable;
import org.journeydsl.generate.table.NotInTable;
import org.journeydsl.generate.table.Workbook;
import org.journeydsl.model.ChannelUse;
import org.journeydsl.model.Fact;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.KpiUse;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table loses what it says it loses, and nothing else. */
final class ComesBackFromTableTest {

  static Stream<Path> examples() throws IOException {
    return ImportedTest.examples();
  }

  @Test
  void connectionsAndDetailsAreTold() {
    TestProject project =
        TestProject.of(
            """
            persona Olena
            journey A "A" <
              persona Olena
              stage B <
                touchpoint C <
                  does "Looks" for Olena
                  pain P "Slow" severe
                  opportunity "Faster" solves P
                  next E when "it rains"
                >
                touchpoint E < thinks "Well" moment of truth >
              >
            >
            """);
    assertEquals(
        "A table has no place for: next (1), moment of truth (1), details of 3 facts, such as"
            + " who they are for and what they solve. 'journey export json' keeps all.",
        NotInTable.of(project.model().journeys()).sentence());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyOtherFactComesBack(Path example) throws Exception {
    TestProject project = TestProject.in(example);
    for (Journey journey : project.model().journeys()) {
      NotInTable rest = NotInTable.of(List.of(journey));
      byte[] table = new Workbook(List.of(MapTable.of(journey, Optional.empty()).sheet())).bytes();
      Imported imported = Imported.of(Imported.Format.XLSX, table, "x", Optional.empty());
      Map<String, Integer> expected = new HashMap<>(counts(EffectiveJourney.of(journey).journey()));
      rest.facts().forEach((word, count) -> expected.merge(word, -count, Integer::sum));
      expected.remove("scenario");
      expected.values().removeIf(count -> count == 0);
      ProjectLoader loader = new ProjectLoader(Path.of("target"), TestProject.TODAY);
      imported
          .texts()
          .forEach((path, text) -> loader.add(path, text.getBytes(StandardCharsets.UTF_8)));
      Project back = loader.load();
      assertTrue(!back.hasErrors(), () -> back.findings().toString());
      assertEquals(
          expected, counts(back.model().journeys().get(0)), () -> imported.problems().toString());
    }
  }

  /** How many facts of each kind a journey has; of a list in a cell as many as it has items. */
  private static Map<String, Integer> counts(Journey journey) {
    Map<String, Integer> counts = new HashMap<>();
    for (JourneyPart part : JourneyParts.of(journey)) {
      List<Fact> facts = new ArrayList<>(part.getFacts());
      if (part instanceof Touchpoint touchpoint) {
        facts.addAll(touchpoint.getLateFacts());
      }
      for (Fact fact : facts) {
        if (!(part == journey && fact instanceof PersonaUse)) {
          int items =
              part == journey
                  ? 1
                  : fact instanceof ChannelUse use
                      ? use.getChannels().size()
                      : fact instanceof KpiUse use ? use.getKpis().size() : 1;
          counts.merge(Words.of(fact).map(Word::keyword).orElse(""), items, Integer::sum);
        }
      }
    }
    return counts;
  }
}
