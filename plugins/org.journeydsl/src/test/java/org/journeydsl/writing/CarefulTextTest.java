package org.journeydsl.writing;

import static org.journeydsl.writing.OpenedFile.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.model.Feeling;
import org.journeydsl.model.Gain;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.Next;
import org.journeydsl.model.Pain;
import org.journeydsl.model.Severity;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What a change of the model leaves in the text. */
final class CarefulTextTest {

  private static final JourneyFactory NEW = JourneyFactory.eINSTANCE;

  private static final String SHOP =
      """
      // The shop
      persona Olena

      journey Checkout <
        persona Olena // the first of three

        // Where it hurts
        stage Purchase <
          touchpoint Cart <
            channel web // and soon the app
            // hurts
            pain LateFee "Late fee" severe from hypothesis // see the minutes
            feels -1 "Uneasy"
            // that was all
          >

          touchpoint Payment < channel web > // the last one
        >

        // The end
        stage After < touchpoint Thanks < channel web > >
      >
      """;

  private static String edited(String from, String to) {
    assertEquals(true, SHOP.contains(from));
    return SHOP.replace(from, to);
  }

  @Test
  void anEmptyBlockOfAnAuthorStays() throws IOException {
    String text = "journey A <\n  stage B < >\n  stage C <\n    touchpoint D\n  >\n>\n";
    assertEquals(text, OpenedFile.of(text).saved());
  }

  @Test
  void nothingChanged() throws IOException {
    assertEquals(SHOP, OpenedFile.of(SHOP).saved());
  }

  @Test
  void aValueIsReplaced() throws IOException {
    OpenedFile file = OpenedFile.of(SHOP);
    file.first(Feeling.class).setValue(2);
    file.first(Pain.class).setSeverity(Severity.MINOR);
    assertEquals(
        edited("feels -1", "feels +2")
            .replace("\"Late fee\" severe from", "\"Late fee\" minor from"),
        file.saved());
  }

  @Test
  void aNewFactLeavesCommentsWhereTheyAre() throws IOException {
    OpenedFile file = OpenedFile.of(SHOP);
    Gain gain = NEW.createGain();
    gain.setText(text("Sees savings"));
    file.named("Checkout.Cart", Touchpoint.class).getFacts().add(1, gain);
    assertEquals(edited("the app\n", "the app\n      gain \"Sees savings\"\n"), file.saved());
  }

  @Test
  void aNewFactGoesBeforeTheCommentsAtTheEnd() throws IOException {
    OpenedFile file = OpenedFile.of(SHOP);
    Gain gain = NEW.createGain();
    gain.setText(text("Sees savings"));
    file.named("Checkout.Cart", Touchpoint.class).getFacts().add(gain);
    assertEquals(edited("\"Uneasy\"\n", "\"Uneasy\"\n      gain \"Sees savings\"\n"), file.saved());
  }

  @Test
  void aBlockOnOneLineIsOpened() throws IOException {
    OpenedFile file = OpenedFile.of(SHOP);
    Gain gain = NEW.createGain();
    gain.setText(text("Sees savings"));
    file.named("Checkout.Payment", Touchpoint.class).getFacts().add(gain);
    assertEquals(
        edited(
            "touchpoint Payment < channel web > // the last one",
            """
            touchpoint Payment <
                  channel web
                  gain "Sees savings"
                > // the last one"""),
        file.saved());
  }

  @Test
  void aFactGoesAndItsNeighboursCommentsStay() throws IOException {
    OpenedFile file = OpenedFile.of(SHOP);
    EcoreUtil.remove(file.first(Pain.class));
    assertEquals(
        edited(
            "      pain LateFee \"Late fee\" severe from hypothesis // see the minutes\n",
            "      // see the minutes\n"),
        file.saved());
  }

  @Test
  void aStageGoes() throws IOException {
    OpenedFile file = OpenedFile.of(SHOP);
    EcoreUtil.remove(file.named("Checkout.After", Stage.class));
    assertEquals(edited("  stage After < touchpoint Thanks < channel web > >\n", ""), file.saved());
  }

  @Test
  void aStageComes() throws IOException {
    OpenedFile file = OpenedFile.of(SHOP);
    Stage stage = NEW.createStage();
    stage.setName("Delivery");
    stage.setTitle(text("The wait"));
    file.journey().getStages().add(1, stage);
    assertEquals(
        edited("  // The end", "  stage Delivery \"The wait\"\n\n  // The end"), file.saved());
  }

  @Test
  void aTouchpointMovesWithItsComments() throws IOException {
    OpenedFile file = OpenedFile.of(SHOP);
    Touchpoint cart = file.named("Checkout.Cart", Touchpoint.class);
    file.named("Checkout.After", Stage.class).getTouchpoints().add(0, cart);
    assertEquals(
        """
        // The shop
        persona Olena

        journey Checkout <
          persona Olena // the first of three

          // Where it hurts
          stage Purchase <
            touchpoint Payment < channel web > // the last one
          >

          // The end
          stage After <
            touchpoint Cart <
              channel web // and soon the app
              // hurts
              pain LateFee "Late fee" severe from hypothesis // see the minutes
              feels -1 "Uneasy"
              // that was all
            >
            touchpoint Thanks < channel web >
          >
        >
        """,
        file.saved());
  }

  @Test
  void stagesAreReordered() throws IOException {
    OpenedFile file = OpenedFile.of(SHOP);
    file.journey().getStages().move(0, 1);
    String text = file.saved();
    assertEquals(
        SHOP.replace("\n  // The end\n  stage After < touchpoint Thanks < channel web > >\n", "")
            .replace(
                "  // Where it hurts",
                "  // The end\n  stage After < touchpoint Thanks < channel web > >\n\n  // Where it hurts"),
        text);
  }

  @Test
  void aFactComesBeforeThoseThatFollowATouchpointsName() throws IOException {
    OpenedFile file = OpenedFile.of("journey A < stage B < touchpoint C feels -1 > >\n");
    Gain gain = NEW.createGain();
    gain.setText(text("Sees savings"));
    file.named("A.C", Touchpoint.class).getFacts().add(0, gain);
    assertEquals(
        "journey A < stage B < touchpoint C gain \"Sees savings\" feels -1 > >\n", file.saved());
  }

  @Test
  void anotherIndentationIsKept() throws IOException {
    OpenedFile file =
        OpenedFile.of(
            "journey A {\r\n\tstage B {\r\n\t\ttouchpoint C {\r\n\t\t\tchannel   web\r\n\t\t}\r\n\t}\r\n}\r\n");
    Touchpoint touchpoint = NEW.createTouchpoint();
    touchpoint.setName("D");
    Gain gain = NEW.createGain();
    gain.setText(text("Sees savings"));
    touchpoint.getFacts().add(gain);
    touchpoint.getFacts().add(EcoreUtil.copy(gain));
    file.named("A.B", Stage.class).getTouchpoints().add(touchpoint);
    assertEquals(
        "journey A {\r\n\tstage B {\r\n\t\ttouchpoint C {\r\n\t\t\tchannel   web\r\n\t\t}\r\n"
            + "\t\ttouchpoint D {\r\n\t\t\tgain \"Sees savings\"\r\n\t\t\tgain \"Sees savings\"\r\n\t\t}\r\n"
            + "\t}\r\n}\r\n",
        file.saved());
  }

  @Test
  void whatWasDeletedAndIsReferredToIsTold() {
    OpenedFile file =
        OpenedFile.of("journey A < stage B < touchpoint C < next D > touchpoint D > >\n");
    Next next = file.first(Next.class);
    assertEquals("D", next.getTouchpoint().getName());
    EcoreUtil.remove(file.named("A.D", Touchpoint.class));
    CannotSave refusal = assertThrows(CannotSave.class, file::savedOrRefused);
    assertEquals(
        "'D' was deleted, but something still refers to it: delete or change that as well.",
        refusal.getMessage());
  }

  @Test
  void aNameThatIsNoneIsRefused() {
    OpenedFile file = OpenedFile.of(SHOP);
    file.named("Checkout.Cart", Touchpoint.class).setName("My cart");
    CannotSave refusal = assertThrows(CannotSave.class, file::savedOrRefused);
    assertEquals(
        "'My cart' is no name: use letters, digits, '_' and '-', and no ' '.",
        refusal.getMessage());
  }
}
