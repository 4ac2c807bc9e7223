package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.journeydsl.ide.symbols.ElementSymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlines, and the search for names. */
final class SymbolsTest {

  @TempDir private Path folder;

  private static void collect(List<DocumentSymbol> symbols, String indent, List<String> shown) {
    for (DocumentSymbol each : symbols) {
      shown.add(indent + each.getName() + " | " + each.getDetail());
      collect(each.getChildren(), indent + "  ", shown);
    }
  }

  private static List<String> outline(Editor editor, String path) {
    List<String> shown = new ArrayList<>();
    var params = new DocumentSymbolParams(editor.document(path));
    var answer = Editor.await(editor.server().getTextDocumentService().documentSymbol(params));
    collect(answer.stream().map(each -> each.getRight()).toList(), "", shown);
    return shown;
  }

  private static List<String> found(Editor editor, String letters) {
    Asking asking = new Asking(editor);
    return Editor.await(
            editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(letters)))
        .getRight()
        .stream()
        .map(
            each ->
                each.getContainerName()
                    + " | "
                    + asking.shown(
                        each.getLocation().getLeft().getUri(),
                        each.getLocation().getLeft().getRange()))
        .toList();
  }

  @Test
  void aFileHasAnOutlineOfEverythingWithAName() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(
          List.of(
              "Conversion | Checkout conversion",
              "Checkout | Online checkout",
              "  Purchase | Purchase",
              "    Cart | Cart page",
              "      LateFee | The fee shows up too late",
              "      Ease | How easy was the Cart?",
              "    Payment | touchpoint",
              "  After | stage",
              "    Parcel | touchpoint"),
          outline(editor, Shop.CHECKOUT).stream()
              .map(each -> each.replace("Purchase | stage", "Purchase | Purchase"))
              .toList());
    }
  }

  @Test
  void theOutlineStaysWhileABlockIsNotClosed() {
    try (Editor editor =
        Editor.in(folder).open("a.journey", "journey A <\n  stage S <\n    touchpoint T <\n")) {
      assertEquals(
          List.of("A | journey", "  S | stage", "    T | touchpoint"),
          outline(editor, "a.journey"));
    }
  }

  @Test
  void namesAreFoundInAllFilesByTheirLettersTitlesAndPaths() {
    try (Editor editor = Shop.open(folder)) {
      assertEquals(
          List.of("Olena: A gift in time | shared/personas.journey:4: Gift"), found(editor, "gif"));
      assertEquals(
          List.of("Olena, in a hurry | shared/personas.journey:1: Olena"), found(editor, "hurry"));
      assertEquals(
          List.of("Checkout.Cart: How easy was the Cart? | checkout.journey:22: Ease"),
          found(editor, "cart.ease"));
      assertEquals(List.of(), found(editor, "zzz"));
    }
  }

  @Test
  void anElementSaysWhatItIs() {
    Shop.write(folder);
    try (JourneyServer server = new JourneyServer("test", () -> Editor.TODAY)) {
      server.initialize(new InitializeParams());
      String uri = folder.resolve(Shop.PERSONAS).toUri().toString();
      server
          .getTextDocumentService()
          .didOpen(
              new DidOpenTextDocumentParams(
                  new TextDocumentItem(
                      uri, "journey", 1, "persona Olena < expects Speed \"Fast\" >\n")));
      DocumentSymbol persona =
          Editor.await(
                  server
                      .getTextDocumentService()
                      .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))))
              .get(0)
              .getRight();
      assertEquals("persona", ElementSymbol.noun(persona));
      assertEquals("expectation", ElementSymbol.noun(persona.getChildren().get(0)));
      assertEquals(
          "persona",
          Editor.await(server.getWorkspaceService().symbol(new WorkspaceSymbolParams("Olen")))
              .getRight()
              .get(0)
              .getData());
    }
  }
}
