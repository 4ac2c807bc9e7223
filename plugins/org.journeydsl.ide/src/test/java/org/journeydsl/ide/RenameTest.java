package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other names for things. */
final class RenameTest {

  @TempDir private Path folder;

  private static CompletableFuture<WorkspaceEdit> rename(
      Editor editor, String path, String marked, String name) {
    Asking asking = new Asking(editor);
    return asking
        .texts()
        .rename(new RenameParams(editor.document(path), asking.at(path, marked), name));
  }

  private static String refusal(Editor editor, String path, String marked, String name) {
    return Asking.refusal(rename(editor, path, marked, name));
  }

  @Test
  void goesThroughAllFilesAndTouchesNothingElse() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      asking.apply(Editor.await(rename(editor, Shop.CHECKOUT, "touchpoint Ca<|>rt", "Basket")));
      String text = editor.text(Shop.CHECKOUT);
      assertTrue(text.contains("touchpoint Basket \"Cart page\" <"), text);
      assertTrue(text.contains("// The Cart is where it starts."), text);
      assertTrue(text.contains("\"How easy was the Cart?\""), text);
      assertTrue(text.contains("https://shop.example/Cart"), text);
      assertTrue(text.contains("conversion from Basket to Payment"), text);
      assertTrue(
          editor
              .current(Shop.SURVEYS)
              .contains("about Checkout.Purchase.Basket, Checkout.Basket.Ease"));
      assertTrue(editor.current(Shop.FUTURE).contains("drop Basket.LateFee"));
      assertTrue(
          editor
              .current(Shop.FUTURE)
              .contains("touchpoint Basket feels +2 \"Cart says the price\""));
      for (String path : List.of(Shop.CHECKOUT, Shop.SURVEYS, Shop.FUTURE)) {
        assertEquals(List.of(), editor.errors(path), path);
      }
    }
  }

  @Test
  void startsFromAnyMentionAlsoFromAPartOfAPath() {
    try (Editor editor = Shop.open(folder).open(Shop.SURVEYS)) {
      Asking asking = new Asking(editor);
      asking.apply(Editor.await(rename(editor, Shop.SURVEYS, "about Check<|>out.P", "Buying")));
      assertTrue(editor.text(Shop.SURVEYS).contains("send 2 hours after Buying.Cart"));
      assertTrue(editor.text(Shop.CHECKOUT).contains("journey Buying \"Online checkout\""));
      assertTrue(editor.current(Shop.FUTURE).contains("state future based on Buying"));
    }
  }

  @Test
  void givesAReservedWordItsSign() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      asking.apply(Editor.await(rename(editor, Shop.CHECKOUT, "touchpoint Pay<|>ment", "stage")));
      assertTrue(editor.text(Shop.CHECKOUT).contains("touchpoint ^stage channel web"));
      assertEquals(List.of(), editor.errors(Shop.CHECKOUT));
    }
  }

  @Test
  void saysBeforehandWhatWillBeRenamed() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      var params =
          new PrepareRenameParams(
              editor.document(Shop.CHECKOUT), asking.at(Shop.CHECKOUT, "Olena.Spe<|>ed"));
      var result = Editor.await(asking.texts().prepareRename(params)).getSecond();
      assertEquals("Speed", result.getPlaceholder());
      assertEquals(
          "checkout.journey:20: Speed", asking.shown(editor.uri(Shop.CHECKOUT), result.getRange()));
      var blank =
          new PrepareRenameParams(
              editor.document(Shop.CHECKOUT), asking.at(Shop.CHECKOUT, "\"Cart<|> page\""));
      assertEquals(
          "There is no name here: put the cursor on one to rename it.",
          Asking.refusal(asking.texts().prepareRename(blank)));
    }
  }

  @Test
  void refusesWhatIsNoName() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(
          "'My cart' is no name: use letters, digits, '_' and '-', and no ' '.",
          refusal(editor, Shop.CHECKOUT, "touchpoint Ca<|>rt", "My cart"));
      assertEquals(
          "'2nd' is no name: start with a letter or '_'.",
          refusal(editor, Shop.CHECKOUT, "touchpoint Ca<|>rt", "2nd"));
    }
  }

  @Test
  void refusesANameThatIsTaken() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(
          "There is already a touchpoint 'Payment' in journey 'Checkout': choose another name.",
          refusal(editor, Shop.CHECKOUT, "touchpoint Ca<|>rt", "Payment"));
    }
  }

  @Test
  void refusesANameAfterWhichSomethingWouldMeanSomethingElse() {
    try (Editor editor = Editor.in(folder)) {
      editor
          .open("a.journey", "journey A < stage S < touchpoint Cart > >\n")
          .open("b.journey", "journey B < stage S < touchpoint Basket next Cart > >\n")
          .save("journey.toml", "")
          .open(
              "c.journey",
              """
              import "a.journey"
              import "b.journey"
              survey Pulse < about Cart send after Basket by email >
              """);
      String said = refusal(editor, "a.journey", "touchpoint Ca<|>rt", "Basket");
      assertTrue(
          said.startsWith("With the name 'Basket', 'Basket' in c.journey, line 3, would mean"),
          said);
    }
  }

  @Test
  void refusesANameThatWasGivenUp() {
    try (Editor editor =
        Editor.in(folder)
            .open("a.journey", "journey A < retired Basket stage S < touchpoint Cart > >\n")) {
      String said = refusal(editor, "a.journey", "touchpoint Ca<|>rt", "Basket");
      assertTrue(said.startsWith("'Basket' is retired in journey 'A'"), said);
    }
  }

  @Test
  void refusesWhatHasNoNameOrIsNotOurs() {
    try (Editor editor =
        Shop.open(folder)
            .open(
                "q.journey",
                """
        journey Q < stage S < touchpoint T csat "How was it?" > >
        """)) {
      assertEquals(
          "'web' comes with the language: declare one of your own with another name.",
          refusal(editor, Shop.CHECKOUT, "channel w<|>eb\n", "net"));
      assertTrue(
          refusal(editor, "q.journey", "cs<|>at", "Ease")
              .startsWith("This question has no name yet"));
    }
  }

  @Test
  void offersToKeepWhatWasMeasuredUnderTheOldName() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      asking.apply(Editor.await(rename(editor, Shop.CHECKOUT, "touchpoint Ca<|>rt", "Basket")));
      String offer = "Keep what was measured as 'Cart': add 'formerly Cart'";
      asking.choose(Shop.CHECKOUT, "touchpoint Bas<|>ket", offer);
      assertTrue(
          editor
              .text(Shop.CHECKOUT)
              .contains("touchpoint Basket \"Cart page\" <\n      formerly Cart\n"),
          editor.text(Shop.CHECKOUT));
      assertFalse(asking.titles(Shop.CHECKOUT, "touchpoint Bas<|>ket").contains(offer));
      asking.apply(Editor.await(rename(editor, Shop.CHECKOUT, "touchpoint Par<|>cel", "Box")));
      assertFalse(
          asking.titles(Shop.CHECKOUT, "touchpoint B<|>ox").stream()
              .anyMatch(title -> title.startsWith("Keep what was measured")),
          "nothing is measured there");
    }
  }
}
