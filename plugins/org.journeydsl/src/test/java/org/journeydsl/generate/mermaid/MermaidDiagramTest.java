package org.journeydsl.generate.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.journeydsl.TestProject;
import org.journeydsl.findings.Finding;
import org.journeydsl.generate.Generated;
import org.journeydsl.generate.GeneratedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journeys as Mermaid diagrams. */
final class MermaidDiagramTest {

  @Test
  void stagesAreSectionsAndFeelingsAreScores() {
    var project =
        TestProject.of(
            """
            persona Olena "Olena K."
            persona Petro
            journey Checkout "Online checkout" <
              persona Olena, Petro
              stage Purchase <
                touchpoint Cart "Basket page" <
                  feels -2 for Olena
                  feels +1 for Petro
                >
                touchpoint Pay < feels 0 >
                step Sleeps
              >
              stage After < touchpoint Delivery feels +2 >
            >
            """);
    assertEquals(
        """
        journey
          title Online checkout
          section Purchase
            Basket page: 1: Olena K.
            Basket page: 4: Petro
            Pay: 3: Olena K., Petro
            Sleeps: 3: Olena K., Petro
          section After
            Delivery: 5: Olena K., Petro
        """,
        MermaidDiagram.of(project.journey("Checkout"), "en").text());
  }

  @Test
  void aJourneyOfNobodyInParticularHasNoActors() {
    var project =
        TestProject.of("journey A < stage B < touchpoint C feels -1 touchpoint D > stage E < > >");
    assertEquals(
        "journey\n  title A\n  section B\n    C: 2\n    D: 2\n  section E\n",
        MermaidDiagram.of(project.journey("A"), "en").text());
  }

  @Test
  void eachLanguageHasAFile() {
    Generated made =
        new MermaidGenerator()
            .generate(
                TestProject.of(
                        "journey A \"Path\" @uk \"Шлях\" < stage B < touchpoint C feels 0 > >")
                    .source());
    assertEquals(
        List.of("mermaid/A.mmd", "mermaid/A.uk.mmd"),
        made.files().stream().map(GeneratedFile::path).toList());
    assertEquals("  title Шлях", made.files().get(1).text().lines().toList().get(1));
  }

  @Test
  void aJourneyWithoutFeelingsSaysSo() {
    Generated made =
        new MermaidGenerator()
            .generate(TestProject.of("journey A < stage B < touchpoint C > >").source());
    assertEquals(
        List.of("mermaid-without-feelings"), made.findings().stream().map(Finding::rule).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Is it #1?, Is it #35;1?",
    "'a;b:c,d', a#59;b#58;c#44;d",
    "<b>&amp; 5 %%, #60;b#62;#38;amp#59; 5 #37;#37;",
    "Title page, #84;itle page",
    "journeys, #106;ourneys",
    "my journey, my journey",
    "' a \n\t b ', a b",
    "'', –",
    "a\u202Eb\u200Bc, abc",
  })
  void whatMermaidWouldReadAsItsOwnIsWrittenAsACode(String text, String expected) {
    assertEquals(expected, MermaidText.of(text).value());
  }
}
