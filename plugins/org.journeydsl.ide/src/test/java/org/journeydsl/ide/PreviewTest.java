package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.journeydsl.ide.preview.ElementRequest;
import org.journeydsl.ide.preview.MapAnswer;
import org.journeydsl.ide.preview.MapRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps beside their text, and the way from one to the other. */
final class PreviewTest {

  @TempDir private Path folder;

  private static MapAnswer map(Editor editor, String path) {
    return map(editor, path, null, null, null);
  }

  private static MapAnswer map(
      Editor editor, String path, String format, String audience, String language) {
    return Editor.await(
        editor
            .server()
            .map(new MapRequest(editor.document(path), null, null, format, audience, language)));
  }

  private static MapAnswer.Element at(Editor editor, String path, Position position, String id) {
    return Editor.await(
        editor.server().elementAt(new ElementRequest(editor.document(path), position, id, null)));
  }

  private static String shown(Editor editor, MapAnswer.Element element) {
    return element.element()
        + " "
        + new Asking(editor).shown(element.location().getUri(), element.location().getRange());
  }

  @Test
  void aJourneyIsDrawnAsThePageThatGenerateWrites() {
    try (Editor editor = Shop.open(folder)) {
      MapAnswer map = map(editor, Shop.CHECKOUT);
      assertEquals("Online checkout", map.title());
      assertEquals(List.of("Checkout"), map.journeys());
      assertTrue(map.html().startsWith("<!doctype html>"), map.html().substring(0, 80));
      assertNull(map.problem());
      assertFalse(map.stale());
      assertTrue(map.html().contains("id=\"Cart\""));
      List<String> elements = map.elements().stream().map(each -> shown(editor, each)).toList();
      assertTrue(elements.contains("Cart checkout.journey:17: Cart"), elements.toString());
      assertTrue(
          elements.contains("Cart.LateFee checkout.journey:20: LateFee"), elements.toString());
      assertTrue(elements.contains("stage:Purchase checkout.journey:13: Purchase"));
      assertTrue(elements.contains("persona:Olena shared/personas.journey:1: Olena"));
    }
  }

  @Test
  void formatAudienceAndLanguageCanBeChosen() {
    try (Editor editor = Shop.open(folder)) {
      editor.typeAfter(Shop.CHECKOUT, "feels +1 \"Cart is full\"", "\n      note \"Secret plan\"");
      assertTrue(map(editor, Shop.CHECKOUT).html().contains("Secret plan"));
      assertFalse(
          map(editor, Shop.CHECKOUT, "html", "client", null).html().contains("Secret plan"));
      MapAnswer picture = map(editor, Shop.CHECKOUT, "svg", "team", "uk");
      assertNull(picture.html());
      assertTrue(picture.svg().contains("lang=\"uk\""), picture.svg().substring(0, 200));
      assertTrue(picture.svg().contains("id=\"Cart@uk\""), "a touchpoint's column has its id");
      assertEquals(
          List.of(
              "stage:Purchase checkout.journey:13: Purchase",
              "Cart checkout.journey:17: Cart",
              "Payment checkout.journey:28: Payment",
              "stage:After checkout.journey:31: After",
              "Parcel checkout.journey:31: Parcel"),
          picture.elements().stream().map(each -> shown(editor, each)).toList());
      assertEquals("@uk", map(editor, Shop.CHECKOUT, "html", null, "uk").fragment());
    }
  }

  @Test
  void aFutureJourneyIsDrawnWholeAndEachPartLeadsToWhereItStands() {
    try (Editor editor = Shop.open(folder).open(Shop.FUTURE)) {
      List<String> elements =
          map(editor, Shop.FUTURE).elements().stream().map(each -> shown(editor, each)).toList();
      assertTrue(elements.contains("Cart future.journey:7: Cart"), elements.toString());
      assertTrue(elements.contains("Payment checkout.journey:27: Payment"), elements.toString());
      assertFalse(elements.stream().anyMatch(each -> each.startsWith("Cart.LateFee ")));
    }
  }

  @Test
  void theLastDrawingStaysWhileSomethingIsHalfTyped() {
    try (Editor editor = Shop.open(folder)) {
      String before = map(editor, Shop.CHECKOUT).html();
      editor.typeAfter(Shop.CHECKOUT, "feels +1 \"Cart is full\"", "\n      chanel");
      MapAnswer after = map(editor, Shop.CHECKOUT);
      assertTrue(after.stale());
      assertEquals(before, after.html());
      assertTrue(after.problem().endsWith("(checkout.journey, line 20)"), after.problem());
    }
  }

  @Test
  void errorsInAnotherFileDoNotHideTheMap() {
    try (Editor editor = Shop.open(folder).open(Shop.SURVEYS)) {
      editor.rewrite(Shop.SURVEYS, "survey Pulse < about Nobody >\n");
      MapAnswer map = map(editor, Shop.CHECKOUT);
      assertNull(map.problem());
      assertTrue(map.html().contains("id=\"Cart\""));
    }
  }

  @Test
  void withoutAJourneyThereIsAReason() {
    try (Editor editor = Shop.open(folder).open(Shop.PERSONAS)) {
      assertEquals("This file has no journey to draw.", map(editor, Shop.PERSONAS).problem());
    }
  }

  @Test
  void theCursorLeadsToThePageAndThePageToTheText() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      Position fact = asking.at(Shop.CHECKOUT, "feels +1 \"Ca<|>rt is full\"");
      assertEquals(
          "Cart checkout.journey:17: Cart", shown(editor, at(editor, Shop.CHECKOUT, fact, null)));
      assertEquals(
          "Cart.LateFee checkout.journey:20: LateFee",
          shown(editor, at(editor, Shop.CHECKOUT, null, "Cart.LateFee@uk")));
      assertEquals(
          "persona:Olena shared/personas.journey:1: Olena",
          shown(editor, at(editor, Shop.CHECKOUT, null, "persona:Olena")));
      assertNull(at(editor, Shop.CHECKOUT, null, "Nothing"));
    }
  }

  @Test
  void aLinkToAnotherMapLeadsToItsText() {
    try (Editor editor = Shop.open(folder).open(Shop.FUTURE)) {
      for (var each :
          List.of(
              List.of("Checkout.html", "Checkout.html checkout.journey:10: Checkout"),
              List.of("Checkout.html#Cart@uk", "Checkout.html#Cart checkout.journey:17: Cart"),
              List.of("Checkout.html#Gone", "Checkout.html#Gone checkout.journey:10: Checkout"))) {
        assertEquals(each.get(1), shown(editor, at(editor, Shop.FUTURE, null, each.get(0))));
      }
      assertNull(at(editor, Shop.FUTURE, null, "Elsewhere.html"));
      assertNull(at(editor, Shop.FUTURE, null, "../../etc/passwd"));
    }
  }
}
