package org.journeydsl.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map beside the text: it follows the typing, and each leads to the other. */
@ExtendWith(CleanDesk.class)
public final class MapViewTest {

  static final String SHOP =
      """
      language en

      journey Checkout "Buying online" @uk "Купівля онлайн" <
        stage Purchase <
          touchpoint Cart "The full cart" @uk "Повний кошик" <
            note "Secret plan"
          >
          touchpoint Pay "Paying by card" @uk "Оплата карткою"
        >
        stage Delivery <
          touchpoint Door "At the door" @uk "Біля дверей"
        >
      >

      journey Return "Sending it back" <
        stage Back < touchpoint Parcel "The parcel" >
      >
      """;

  private static String selected(ITextEditor editor) {
    return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
  }

  /** The buttons that say what is chosen. */
  private static List<String> wordsOf(List<String> buttons) {
    return buttons.subList(0, buttons.indexOf(""));
  }

  @Test
  public void theMapFollowsTheTypingAndStaysInItsPlace() {
    try (Desk desk = Desk.withExample("online-shop");
        MapPage map = MapPage.open()) {
      map.awaitText("Open a .journey file in the editor");
      ITextEditor editor = desk.open("purchase.journey");
      map.await("document.querySelector('.touchpoint')");
      map.choose("Language", "Українська");
      map.awaitText("Від першого допису");
      Desk.cursorBehind(editor, "\"Від першого допису");
      Desk.linger();
      map.does("window.sameAsBefore = true; window.scrollTo({ top: 300, behavior: 'instant' })");
      Object place = map.is("window.scrollY");
      Keys.type(editor, " сьогодні");
      map.awaitText("Від першого допису сьогодні");
      assertEquals(place, map.is("window.scrollY"));
      assertEquals(true, map.is("window.sameAsBefore"));
      map.choose("Language", "English"); // The view remembers it.
      Desk.picture("map-beside-text");
    }
  }

  @Test
  public void errorsLeaveTheLastDrawingAndSaySo() {
    try (Desk desk = Desk.withProject("errors");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      map.awaitText("The full cart");
      Desk.cursorBehind(editor, "stage Delivery");
      Keys.type(editor, " < <");
      map.await("document.getElementById('journey-note')?.hidden === false");
      assertTrue(
          ((String) map.is("document.getElementById('journey-note').innerText")).contains("line "));
      map.awaitText("The full cart");
      Desk.picture("map-with-errors");
      Desk.document(editor).set(SHOP);
      map.await("document.getElementById('journey-note').hidden");
    }
  }

  @Test
  public void aClickSelectsInTheText() {
    try (Desk desk = Desk.withProject("click");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      map.click("#Pay .title");
      Desk.awaitEqual("Pay", () -> selected(editor));
      assertEquals("Pay", map.marked());
      Desk.picture("map-selects-in-text");
    }
  }

  @Test
  public void theCursorMarksAndScrollsTheMapUnlessItIsNotLinked() {
    try (Desk desk = Desk.withProject("cursor");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      map.awaitText("The full cart");
      Desk.cursorBehind(editor, "\"At the");
      Desk.awaitEqual("Door", map::marked);
      assertEquals(
          true,
          map.is(
              "(r => r.bottom > 0 && r.top < innerHeight)(document.getElementById('Door').getBoundingClientRect())"));
      map.choose("Link with Editor");
      Desk.cursorBehind(editor, "\"The full");
      Desk.linger();
      assertEquals("Door", map.marked());
      map.choose("Link with Editor");
      Desk.awaitEqual("Cart", map::marked);
    }
  }

  @Test
  public void theJourneyAtTheCursorOrTheChosenOneIsShown() {
    try (Desk desk = Desk.withProject("several");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      map.awaitText("The full cart");
      assertTrue(map.buttons().contains("Checkout"), map.buttons().toString());
      Desk.awaitEqual(true, () -> map.buttons().contains("English"));
      Desk.cursorBehind(editor, "\"Sending it");
      map.awaitText("The parcel");
      Desk.awaitEqual(true, () -> map.buttons().contains("Return"));
      map.choose("Journey", "Checkout");
      map.awaitText("The full cart");
      map.choose("Journey", "Journey at the Cursor");
      map.awaitText("The parcel");
    }
  }

  @Test
  public void theMapSpeaksToItsReader() {
    try (Desk desk = Desk.withProject("reader");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", SHOP);
      ITextEditor editor = desk.open("shop.journey");
      map.awaitText("Secret plan");
      map.choose("For", "Client");
      map.await("!document.body.innerText.includes('Secret plan')");
      assertTrue(map.buttons().contains("Client"), map.buttons().toString());
      map.choose("Language", "Українська");
      map.awaitText("Повний кошик");
      Desk.picture("map-in-ukrainian");
      Desk.cursorBehind(editor, "\"Оплата");
      Keys.type(editor, " тут ");
      map.awaitText("Оплата тут");
      map.click(".sheet:not([hidden]) .languages a[lang=en]");
      map.awaitText("The full cart");
      Desk.awaitEqual(true, () -> map.buttons().contains("English"));
      map.choose("For", "Team");
      map.awaitText("Secret plan");
    }
  }

  @Test
  public void aPinnedMapStays() {
    try (Desk desk = Desk.withProject("pinned");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", SHOP);
      desk.file("visit.journey", "journey Visit < stage See < touchpoint Doctor > >\n");
      ITextEditor shop = desk.open("shop.journey");
      map.awaitText("The full cart");
      map.choose("Pin");
      ITextEditor visit = desk.open("visit.journey");
      Desk.linger();
      map.awaitText("The full cart");
      Desk.page().closeEditor(shop, false);
      map.awaitText("The full cart");
      map.choose("Pin");
      map.awaitText("Doctor");
      // One journey in one language: there is nothing to choose.
      Desk.awaitEqual(List.of("Team"), () -> wordsOf(map.buttons()));
      Desk.page().closeEditor(visit, false);
      map.awaitText("Open a .journey file in the editor");
      Desk.picture("map-empty");
    }
  }

  @Test
  public void aLinkToAnotherMapOpensItsTextAndItsMap() {
    try (Desk desk = Desk.withProject("next");
        MapPage map = MapPage.open()) {
      desk.file(
          "buy.journey",
          """
          import "back.journey"
          journey Buy <
            stage Shop < touchpoint Try "Trying on" < next journey Back when "it pinches" > >
          >
          journey Look < stage Window < touchpoint See "Seeing it" < next journey Buy > > >
          """);
      desk.file(
          "back.journey",
          "journey Back \"Sending back\" < stage Post < touchpoint Parcel \"The parcel\" > >\n");
      desk.open("buy.journey");
      map.awaitText("Trying on");
      map.choose("Journey", "Look");
      map.awaitText("Seeing it");
      map.click("a[href='Buy.html']");
      map.awaitText("Trying on");
      Desk.awaitEqual("Buy", () -> selected((ITextEditor) Desk.page().getActiveEditor()));
      map.click("a[href='Back.html']");
      map.awaitText("The parcel");
      Desk.awaitEqual("Back", () -> selected((ITextEditor) Desk.page().getActiveEditor()));
      Desk.awaitEqual("back.journey", Desk::inFront);
      map.await("scrollY === 0");
    }
  }

  @Test
  public void aFileWithoutAJourneySaysSo() {
    try (Desk desk = Desk.withProject("none");
        MapPage map = MapPage.open()) {
      desk.file("people.journey", "persona Olena \"Olena\"\n");
      desk.open("people.journey");
      map.awaitText("This file has no journey to draw.");
    }
  }

  @Test
  public void theMapIsMagnifiedAndPrinted() {
    try (Desk desk = Desk.withProject("zoom");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", SHOP);
      desk.open("shop.journey");
      map.awaitText("The full cart");
      map.choose("Zoom In");
      map.choose("Zoom In");
      map.await("document.documentElement.style.zoom === '1.21'");
      Desk.page().activate(map.view());
      Keys.command("org.eclipse.ui.edit.text.zoomIn");
      map.await("document.documentElement.style.zoom === '1.33'");
      map.choose("Actual Size");
      map.await("document.documentElement.style.zoom === '1'");
      map.does("window.print = () => { window.printed = true; }; 0");
      map.choose("Print");
      map.await("window.printed");
    }
  }

  @Test
  public void theMapIsDarkInADarkWorkbench() {
    try (Desk desk = Desk.withProject("dark");
        MapPage map = MapPage.open()) {
      desk.file("shop.journey", SHOP);
      desk.open("shop.journey");
      map.awaitText("The full cart");
      String ground = "getComputedStyle(document.body).backgroundColor";
      String light = (String) map.is(ground);
      Widgets.first(Browser.class).getParent().setBackground(new Color(0x2f, 0x2f, 0x2f));
      PlatformUI.getWorkbench()
          .getService(IEventBroker.class)
          .send("org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged", null);
      map.await(ground + " !== '" + light + "'");
      Desk.picture("map-dark");
    }
  }

  @Test
  public void aChangeInAnotherFileIsDrawn() {
    try (Desk desk = Desk.withProject("imports");
        MapPage map = MapPage.open()) {
      desk.file("people.journey", "persona Olena \"Olena, a teacher\"\n");
      desk.file(
          "visit.journey",
          "import \"people.journey\"\njourney Visit < persona Olena stage See < touchpoint Doctor > >\n");
      desk.open("visit.journey");
      map.awaitText("Olena, a teacher");
      desk.file("people.journey", "persona Olena \"Olena, a baker\"\n");
      map.awaitText("Olena, a baker");
      assertFalse((Boolean) map.is("document.body.innerText.includes('teacher')"));
    }
  }
}
