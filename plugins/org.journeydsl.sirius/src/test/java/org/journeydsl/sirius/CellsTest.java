package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Question;
import org.journeydsl.model.Touchpoint;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a cell of a table leaves in the text, as a diff of its lines. */
final class CellsTest {

  private final TableServices cells = new TableServices();
  private final KpiServices kpis = new KpiServices();
  private final OpenedFile example = OpenedFile.example("own-outputs/reservation.journey");
  private final Touchpoint search = example.named("Reservation.Search", Touchpoint.class);

  private void leaves(String changes) {
    assertEquals(changes, example.changes());
  }

  /** Whatever was written and saved can be undone: then the text is as it was, to the letter. */
  @AfterEach
  void isUndone() {
    example.undo();
    assertEquals(example.text(), example.saved());
  }

  @Test
  void cellsOfTheTouchpointTable() {
    cells.say(search, "thinks", "Which one is it?");
    cells.say(search, "feels", "+1 Hopeful");
    cells.say(search, "does", "");
    leaves(
        """
        - does "Types half of the title" from Desk2026
        - feels -1 from Desk2026
        + thinks "Which one is it?"
        + feels +1 "Hopeful" from Desk2026
        """);
  }

  @Test
  void cellsOfTheQuestionTable() {
    OpenedFile shop = OpenedFile.example("online-shop/purchase.journey");
    Question question = shop.first(Question.class);
    assertNotEquals(List.of(), cells.channelChoices(shop.first(Touchpoint.class)));
    var languages = cells.languages(question);
    assertEquals(List.of("en", "ru"), languages.stream().map(cells::tag).toList());
    assertEquals(shop.file(), cells.fileOf(question));
    cells.translateAs(question, languages.get(0), "Would you recommend us?");
    cells.translateAs(question, languages.get(1), "");
    assertEquals("Would you recommend us?", cells.translatedAs(question, languages.get(0)));
    assertEquals("", cells.translatedAs(question, languages.get(1)));
    assertEquals(
        """
        - @en "How likely are you to recommend The Linen Shop to your friends?"
        - @ru "Насколько вероятно, что вы порекомендуете Льняную лавку друзьям?" <
        + @en "Would you recommend us?" <
        """,
        shop.changes());
  }

  @Test
  void cellsOfTheKpiTable() {
    Kpi kpi = example.first(Kpi.class);
    kpis.setBaseline(kpi, "33%");
    kpis.setTarget(kpi, "nearly all");
    kpis.setTargetDate(kpi, "2027-12-31");
    leaves(
        """
        - baseline 31% on 2026-06-30
        - target 40% by 2027-06-30
        + baseline 33% on 2026-06-30
        + target 40% by 2027-12-31
        """);
  }
}
