package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a name to what it means, and back. */
final class NavigationTest {

  @TempDir private Path folder;

  private static List<String> definition(Editor editor, String path, String marked) {
    Asking asking = new Asking(editor);
    var params = new DefinitionParams(editor.document(path), asking.at(path, marked));
    return asking.shown(Editor.await(asking.texts().definition(params)).getLeft());
  }

  private static List<String> references(
      Editor editor, String path, String marked, boolean declaration) {
    Asking asking = new Asking(editor);
    var params =
        new ReferenceParams(
            editor.document(path), asking.at(path, marked), new ReferenceContext(declaration));
    return asking.shown(Editor.await(asking.texts().references(params)));
  }

  @Test
  void aNameLeadsToWhatBearsItInAnotherFile() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(
          List.of("shared/personas.journey:1: Olena"),
          definition(editor, Shop.CHECKOUT, "  persona Ol<|>ena"));
      assertEquals(
          List.of("shared/personas.journey:5: Speed"),
          definition(editor, Shop.CHECKOUT, "Olena.Spe<|>ed"));
    }
  }

  @Test
  void eachPartOfAPathLeadsToItsOwn() {
    try (Editor editor = Shop.open(folder).open(Shop.SURVEYS)) {
      assertEquals(
          List.of("checkout.journey:10: Checkout"),
          definition(editor, Shop.SURVEYS, "about Check<|>out.Purchase"));
      assertEquals(
          List.of("checkout.journey:13: Purchase"),
          definition(editor, Shop.SURVEYS, "about Checkout.Pur<|>chase"));
      assertEquals(
          List.of("checkout.journey:22: Ease"), definition(editor, Shop.SURVEYS, "Cart.Ea<|>se"));
    }
  }

  @Test
  void anImportLeadsToItsFile() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(
          List.of("shared/personas.journey:1: "),
          definition(editor, Shop.CHECKOUT, "import \"shared/per<|>sonas"));
    }
  }

  @Test
  void whatComesWithTheLanguageLeadsNowhere() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(List.of(), definition(editor, Shop.CHECKOUT, "channel w<|>eb\n"));
    }
  }

  @Test
  void anEditorThatKnowsLinksIsToldWhichWordItAskedFrom() {
    TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
    DefinitionCapabilities links = new DefinitionCapabilities();
    links.setLinkSupport(true);
    texts.setDefinition(links);
    Shop.write(folder);
    try (Editor editor =
        Editor.of(folder, new ClientCapabilities(null, texts, null), new JsonObject())
            .open(Shop.CHECKOUT)) {
      Asking asking = new Asking(editor);
      var params =
          new DefinitionParams(
              editor.document(Shop.CHECKOUT), asking.at(Shop.CHECKOUT, "Olena.Spe<|>ed"));
      var link = Editor.await(asking.texts().definition(params)).getRight().get(0);
      assertEquals(
          "checkout.journey:20: Speed",
          asking.shown(editor.uri(Shop.CHECKOUT), link.getOriginSelectionRange()));
      assertEquals(
          "shared/personas.journey:5: expects Speed \"Checkout in two minutes\"",
          asking.shown(link.getTargetUri(), link.getTargetRange()));
    }
  }

  @Test
  void allPlacesThatMeanTheSameAreFoundAlsoInAFutureJourney() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(
          List.of(
              "checkout.journey:17: Cart",
              "checkout.journey:5: Cart",
              "future.journey:5: Cart",
              "future.journey:7: Cart",
              "surveys.journey:4: Cart",
              "surveys.journey:4: Cart",
              "surveys.journey:5: Cart"),
          references(editor, Shop.CHECKOUT, "touchpoint Ca<|>rt", true));
      assertEquals(
          List.of("checkout.journey:5: Payment"),
          references(editor, Shop.CHECKOUT, "touchpoint Pay<|>ment", false));
    }
  }

  @Test
  void whatIsTypedAndNotSavedCounts() {
    try (Editor editor = Shop.open(folder).open(Shop.SURVEYS)) {
      editor.typeAfter(Shop.SURVEYS, "Checkout.Cart.Ease", ", Checkout.Payment");
      assertEquals(
          List.of("checkout.journey:5: Payment", "surveys.journey:4: Payment"),
          references(editor, Shop.CHECKOUT, "touchpoint Pay<|>ment", false));
    }
  }

  @Test
  void theSameNameIsHighlightedInItsFile() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      var params =
          new DocumentHighlightParams(
              editor.document(Shop.CHECKOUT), asking.at(Shop.CHECKOUT, "from Ca<|>rt to"));
      assertEquals(
          List.of("5 Read", "17 Write"),
          Editor.await(asking.texts().documentHighlight(params)).stream()
              .map(each -> each.getRange().getStart().getLine() + 1 + " " + each.getKind())
              .toList());
    }
  }
}
