package org.journeydsl.generate.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.journeydsl.TestProject;
import org.journeydsl.generate.Cells;
import org.journeydsl.generate.GeneratedFile;
import org.junit.jupiter.api.Test;

/** The communication plan, read back as the texts in its cells. */
final class CommunicationPlanTest {

  private static List<GeneratedFile> files(String text) {
    return new CommunicationPlanGenerator().generate(TestProject.of(text).source()).files();
  }

  @Test
  void aMessageStandsAtItsTouchpointUnderItsChannelWithContentAndForm() {
    var files =
        files(
            """
            department Care "Customer care"
            journey Shop "Shop" @de "Laden" < stage Buy <
              touchpoint Cart "Basket" <
                message Late "Still there?" @de "Noch da?" <
                  channel email subject "Your basket" form "short" sent by Care
                >
                message "Call me" < channel phone >
              >
              touchpoint Pay does "Pays"
            > >
            """);
    assertEquals(
        List.of("communication/Shop.xlsx"), files.stream().map(GeneratedFile::path).toList());
    var cells = Cells.text(files.get(0).content());
    for (var words :
        List.of(
            "E-mail", "Phone", "Basket", "Still there?", "Your basket", "Form: short", "Call me")) {
      assertTrue(cells.contains(words), words + " in " + cells);
    }
    assertTrue(cells.contains("Noch da?") && cells.contains("Telefon"), "a sheet in German");
    assertTrue(!cells.contains("Pay"), "a touchpoint that sends nothing has no row");
  }

  @Test
  void aJourneyThatSendsNothingHasNoWorkbook() {
    assertEquals(List.of(), files("journey J < stage S < touchpoint T does \"Looks\" > >"));
  }
}
