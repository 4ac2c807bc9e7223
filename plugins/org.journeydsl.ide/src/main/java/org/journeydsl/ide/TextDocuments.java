package org.journeydsl.ide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.journeydsl.ide.completion.Completion;
import org.journeydsl.ide.completion.Plain;
import org.journeydsl.ide.workspace.Document;

/** What editors ask about one text: each question goes to the package that answers it. */
final class TextDocuments extends TextQuestions {

  private final JourneyServer server;

  TextDocuments(JourneyServer server) {
    super(server);
    this.server = server;
  }

  /** Answers a question about a document; with what there is to say where it is no journey file. */
  private <T> CompletableFuture<T> about(
      TextDocumentIdentifier document, Function<Document, T> answer, Supplier<T> nothing) {
    return server.answer(
        workspace -> workspace.document(document.getUri()).map(answer).orElseGet(nothing));
  }

  // -------------------------------------------------------------------------------------- answers

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return about(
        params.getTextDocument(),
        document -> Either.forRight(fitting(Completion.at(document, params.getPosition()))),
        () -> Either.forRight(new CompletionList(List.of())));
  }

  /** Proposals as this editor understands them. */
  private CompletionList fitting(CompletionList list) {
    Abilities editor = server.abilities();
    if (!editor.fillsIn()) {
      return Plain.of(list);
    }
    return editor.choices() ? list : Plain.withoutChoices(list);
  }

  // ---------------------------------------------------------------------------------------- texts

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    var document = params.getTextDocument();
    server.change(
        document.getUri(), workspace -> workspace.open(document.getUri(), document.getText()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    var changes = params.getContentChanges();
    server.change(
        uri,
        workspace -> {
          workspace.change(uri, changes);
          if (!changes.stream().allMatch(TextDocuments::isInsertion)) {
            server.unmarked(uri);
          }
        });
  }

  private static boolean isInsertion(TextDocumentContentChangeEvent change) {
    var range = change.getRange();
    return range != null && range.getStart().equals(range.getEnd());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    server.change(workspace -> workspace.close(params.getTextDocument().getUri()));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    server.saved(params.getTextDocument().getUri());
  }
}
