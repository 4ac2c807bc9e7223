package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server is started, asked and left. */
final class ServerTest {

  private static final String TEXT = "journey A < persona Nobody >\n";

  @TempDir private Path folder;

  /** As Eclipse uses it: no streams, and an editor that can do nothing special. */
  @Test
  void isAPlainObjectInTheSameProcess() {
    EditorClient client = new EditorClient(true);
    String uri = folder.resolve("a.journey").toUri().toString();
    try (JourneyServer server = new JourneyServer("test", () -> Editor.TODAY)) {
      server.connect(client);
      InitializeParams params = new InitializeParams();
      params.setCapabilities(new ClientCapabilities());
      Editor.await(server.initialize(params));
      server
          .getTextDocumentService()
          .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "journey", 1, TEXT)));
      Editor.await(server.settled());
      assertTrue(
          client.diagnostics(uri).stream()
              .anyMatch(each -> each.getCode().getLeft().equals("unresolved-name")));
      List<CompletionItem> items =
          Editor.await(
                  server
                      .getTextDocumentService()
                      .completion(
                          new CompletionParams(
                              new TextDocumentIdentifier(uri), new Position(1, 0))))
              .getRight()
              .getItems();
      assertTrue(
          items.stream()
              .allMatch(
                  each ->
                      each.getInsertTextFormat() != InsertTextFormat.Snippet
                          && !each.getTextEdit().getLeft().getNewText().contains("$")),
          "no places to fill in for an editor that does not know them");
      assertEquals(List.of(), client.registered());
      assertEquals(List.of(), client.log());
    }
  }

  /** A person may choose the language for a text by hand. */
  @Test
  void aTextOfAnotherEndingIsReadToo() {
    try (Editor editor = Editor.in(folder).open("notes.txt", TEXT)) {
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("notes.txt"));
    }
  }

  @Test
  void questionsCanBeTakenBack() {
    try (Editor editor = Editor.in(folder).open("a.journey", TEXT)) {
      List<CompletableFuture<Either<List<CompletionItem>, CompletionList>>> asked =
          new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        editor.rewrite("a.journey", TEXT + "persona P" + i + "\n");
        var answer =
            editor
                .server()
                .getTextDocumentService()
                .completion(new CompletionParams(editor.document("a.journey"), new Position(1, 0)));
        answer.cancel(true);
        asked.add(answer);
      }
      asked.forEach(each -> assertTrue(isTakenBack(each)));
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("a.journey"));
    }
  }

  /** By the editor, or, where the server was quicker to hear of the next key, by the server. */
  private static boolean isTakenBack(CompletableFuture<?> asked) {
    try {
      asked.join();
      return false;
    } catch (CancellationException e) {
      return true;
    } catch (CompletionException e) {
      return e.getCause() instanceof ResponseErrorException refused
          && refused.getResponseError().getCode() == ResponseErrorCode.RequestCancelled.getValue();
    }
  }

  /** Editors ask for colours and folds right behind a text that they open. */
  @Test
  void aQuestionDoesNotPutOffTheFindingsOfTheOpenTextUntilAllFilesAreJudged() {
    Editor.write(folder.resolve("a.journey"), TEXT);
    EditorClient client = new EditorClient(true);
    String uri = folder.resolve("b.journey").toUri().toString();
    try (JourneyServer server = new JourneyServer("test", () -> Editor.TODAY)) {
      server.connect(client);
      CompletableFuture<Void> told = new CompletableFuture<>();
      server.answer(all -> told.join());
      InitializeParams params = new InitializeParams();
      params.setCapabilities(new ClientCapabilities());
      params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "maps")));
      Editor.await(server.initialize(params));
      server
          .getTextDocumentService()
          .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "journey", 1, TEXT)));
      var asked = server.answer(all -> List.copyOf(client.published()));
      told.complete(null);
      assertEquals(List.of(), Editor.await(asked), "the question comes first");
      Editor.await(server.settled());
      assertEquals(uri, client.published().get(0));
      assertTrue(client.published().size() > 1, "the other file's findings");
    }
  }

  /** What an editor typed in a burst is judged once, and what it ends with. */
  @Test
  void theLastOfManyKeysCounts() {
    try (Editor editor = Editor.in(folder).open("a.journey", "")) {
      for (int end = 1; end <= TEXT.length(); end++) {
        editor.replace("a.journey", end - 1, 0, TEXT.substring(end - 1, end));
      }
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("a.journey"));
    }
  }
}
