package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.journeydsl.ide.actions.MoveRequest;
import org.journeydsl.ide.preview.ElementRequest;
import org.journeydsl.ide.preview.MapRequest;

/** Asks all that an editor can ask about one place; each question must be answered or refused. */
final class EveryQuestion {

  private EveryQuestion() {}

  static void ask(Editor editor, String path, Position at) {
    TextDocumentIdentifier text = editor.document(path);
    FormattingOptions options = new FormattingOptions(2, true);
    Range here = new Range(at, at);
    CodeActionContext nothing = new CodeActionContext(List.of());
    var texts = editor.server().getTextDocumentService();
    List.of(
            texts.hover(new HoverParams(text, at)),
            texts.definition(new DefinitionParams(text, at)),
            texts.references(new ReferenceParams(text, at, new ReferenceContext(true))),
            texts.documentHighlight(new DocumentHighlightParams(text, at)),
            texts.documentSymbol(new DocumentSymbolParams(text)),
            texts.foldingRange(new FoldingRangeRequestParams(text)),
            texts.selectionRange(new SelectionRangeParams(text, List.of(at))),
            texts.semanticTokensFull(new SemanticTokensParams(text)),
            texts.codeLens(new CodeLensParams(text)),
            texts.inlayHint(new InlayHintParams(text, here)),
            texts.documentLink(new DocumentLinkParams(text)),
            texts.formatting(new DocumentFormattingParams(text, options)),
            texts.onTypeFormatting(new DocumentOnTypeFormattingParams(text, options, at, "\n")),
            texts.codeAction(new CodeActionParams(text, here, nothing)),
            texts.prepareRename(new PrepareRenameParams(text, at)))
        .forEach(EveryQuestion::answered);
    if (at.getLine() % 16 == 0) {
      // These read or judge the whole project.
      answered(texts.rename(new RenameParams(text, at, "Renamed")));
      answered(editor.server().map(new MapRequest(text, at, null, null, null, null)));
      Position top = new Position(0, 0);
      answered(editor.server().move(new MoveRequest(text, at, top, "before")));
      answered(editor.server().elementAt(new ElementRequest(text, at, null, null)));
      // An action without its edit hides what making the edit would do.
      Editor.await(texts.codeAction(new CodeActionParams(text, here, nothing)))
          .forEach(each -> answered(texts.resolveCodeAction(each.getRight())));
    }
  }

  private static void answered(CompletableFuture<?> answer) {
    try {
      answer.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      ResponseErrorException refused = (ResponseErrorException) e.getCause();
      assertEquals(
          ResponseErrorCode.RequestFailed.getValue(),
          refused.getResponseError().getCode(),
          refused.getResponseError().toString());
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
