package org.journeydsl.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeydsl.model.Kpi;
import org.journeydsl.model.Opportunity;
import org.journeydsl.writing.OpenedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a cell or a property page and is no value: it is told, nothing changes. */
final class RefusedValuesTest {

  private static final String TEXT =
      """
      language en

      kpi Kept "Plots kept" {
        baseline 61% on 2026-01-31
        target 75% by 2027-06-30
      }

      kpi Asked "People who asked"

      journey A "A plot" {
        stage B "Asking" {
          opportunity Signs "Signs at the gate" impact 3 effort 4 // cheap
        }
      }
      """;

  private final OpenedFile file = OpenedFile.of(TEXT);
  private final AtHand hand = new AtHand();
  private final KpiServices kpis = new KpiServices(hand);
  private final ValueServices values = new ValueServices(hand);
  private final Kpi kept = file.named("Kept", Kpi.class);
  private final Opportunity signs = file.first(Opportunity.class);

  @ParameterizedTest
  @ValueSource(strings = {"many", "61 per cent", "%", "1,5"})
  void whatIsNoFigure(String text) {
    kpis.setBaseline(kept, text);
    kpis.setTarget(kept, text);
    assertEquals(2, hand.refusals.size());
    assertTrue(hand.refusals.get(0).contains("'" + text + "' is no figure: "), "in words");
    assertEquals(TEXT, file.saved());
  }

  @Test
  void whatIsNoDay() {
    kpis.setTargetDate(kept, "soon");
    kpis.setTargetDate(file.named("Asked", Kpi.class), "2027-06-30");
    assertEquals(
        List.of(
            "Nothing changed: 'soon' is no day: write it as in 2027-06-30.",
            "Nothing changed: There is no target that this could be the day of: write the target"
                + " first."),
        hand.refusals);
    assertEquals(TEXT, file.saved());
  }

  @Test
  void whatIsNoGrade() {
    values.setImpactText(signs, "nine");
    values.setEffortText(signs, "6");
    assertEquals(
        List.of(
            "Nothing changed: 'nine' is no grade: write 1, 2, 3, 4 or 5.",
            "Nothing changed: '6' is no grade: write 1, 2, 3, 4 or 5."),
        hand.refusals);
    assertEquals(TEXT, file.saved());
  }

  @Test
  void whatIsAValueIsWrittenWithoutAWord() {
    kpis.setTarget(kept, "80%");
    kpis.setTargetDate(kept, "2028-01-31");
    values.setImpactText(signs, "5");
    values.setEffortText(signs, "");
    assertEquals(List.of(), hand.refusals);
    assertEquals(
        TEXT.replace("75% by 2027-06-30", "80% by 2028-01-31")
            .replace("impact 3 effort 4", "impact 5"),
        file.saved());
  }
}
