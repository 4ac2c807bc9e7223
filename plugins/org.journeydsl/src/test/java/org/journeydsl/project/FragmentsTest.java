package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a diagram is told of the place of a cursor. */
final class FragmentsTest {

  private static final String TEXT =
      """
      persona Ana

      journey Visit <
        stage Before <
          touchpoint Call "Calls" <
            pain "Nobody answers"
            pain "A machine answers"
          >
        >
      >
      journey Später < >
      """;

  private static List<String> at(String words) {
    return Fragments.around(TEXT, TEXT.indexOf(words));
  }

  @Test
  void theInnermostComesFirst() {
    assertEquals(
        List.of(
            "/Journey:Visit/Stage:Before/Touchpoint:Call/Pain:1",
            "/Journey:Visit/Stage:Before/Touchpoint:Call",
            "/Journey:Visit/Stage:Before",
            "/Journey:Visit"),
        at("machine"));
    assertEquals("/Journey:Visit/Stage:Before/Touchpoint:Call", at("Call").get(0));
  }

  @Test
  void theEndOfAWordBelongsToIt() {
    int behind = TEXT.indexOf("persona Ana") + "persona Ana".length();
    assertEquals(List.of("/Persona:Ana"), Fragments.around(TEXT, behind));
    assertEquals("/Persona:Ana", at("persona").get(0));
  }

  @Test
  void betweenElementsIsNothing() {
    assertEquals(List.of(), at("\njourney Visit"));
    assertEquals(List.of(), Fragments.around("", 0));
    assertEquals(List.of(), Fragments.around(TEXT + "\n\n", TEXT.length() + 2));
  }

  @Test
  void journeysHaveNames() {
    List<String> journeys = Fragments.journeys(TEXT);
    assertEquals(2, journeys.size());
    assertEquals("/Journey:Visit", journeys.get(0));
    assertEquals("Später", Fragments.name(journeys.get(1)));
  }

  @Test
  void aTextWithMistakesIsReadAsFarAsItCanBe() {
    assertEquals(
        List.of("/Journey:Visit"), Fragments.around("journey Visit < stage", "journey V".length()));
  }
}
