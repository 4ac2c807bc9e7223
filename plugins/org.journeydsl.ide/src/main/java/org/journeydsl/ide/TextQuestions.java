package org.journeydsl.ide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.journeydsl.ide.actions.Change;
import org.journeydsl.ide.actions.CodeActions;
import org.journeydsl.ide.actions.Reminder;
import org.journeydsl.ide.actions.Spot;
import org.journeydsl.ide.colours.Colours;
import org.journeydsl.ide.format.FormatEdits;
import org.journeydsl.ide.hover.Hovers;
import org.journeydsl.ide.lenses.Hints;
import org.journeydsl.ide.lenses.Lenses;
import org.journeydsl.ide.links.Links;
import org.journeydsl.ide.navigation.Navigation;
import org.journeydsl.ide.outline.Folds;
import org.journeydsl.ide.outline.Selections;
import org.journeydsl.ide.rename.Rename;
import org.journeydsl.ide.symbols.FileSymbols;
import org.journeydsl.ide.workspace.Document;

/** What editors ask about one text that stays as it is: each goes to the package that answers. */
abstract class TextQuestions implements TextDocumentService {

  private final JourneyServer server;

  TextQuestions(JourneyServer server) {
    this.server = server;
  }

  /** Answers a question about a text; null where it is no journey file. */
  private <T> CompletableFuture<T> about(
      TextDocumentIdentifier document, Function<Document, T> answer) {
    return server.answer(
        workspace -> workspace.document(document.getUri()).map(answer).orElse(null));
  }

  /** Answers a question for which the names in all files must lead where they should. */
  private <T> CompletableFuture<T> linked(
      TextDocumentIdentifier document, Function<Document, T> answer) {
    return about(
        document,
        text -> {
          text.linkedProject();
          return answer.apply(text);
        });
  }

  private Abilities abilities() {
    return server.abilities();
  }

  // ------------------------------------------------------------------------------- names and words

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return linked(
        params.getTextDocument(),
        text -> {
          text.live().judge(text.path());
          return Hovers.at(text, text.offset(params.getPosition()), abilities().hoverForms());
        });
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return linked(
        params.getTextDocument(),
        text -> {
          List<LocationLink> links = Navigation.definition(text, text.offset(params.getPosition()));
          return abilities().definitionLinks()
              ? Either.forRight(links)
              : Either.forLeft(links.stream().map(TextQuestions::location).toList());
        });
  }

  private static Location location(LocationLink link) {
    return new Location(link.getTargetUri(), link.getTargetSelectionRange());
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return linked(
        params.getTextDocument(),
        text ->
            Navigation.references(
                text,
                text.offset(params.getPosition()),
                params.getContext() != null && params.getContext().isIncludeDeclaration()));
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return linked(
        params.getTextDocument(),
        text -> Navigation.highlights(text, text.offset(params.getPosition())));
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return linked(
        params.getTextDocument(),
        text -> Either3.forSecond(Rename.prepare(text, text.offset(params.getPosition()))));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return linked(
        params.getTextDocument(),
        text -> {
          Rename rename = Rename.at(text, text.offset(params.getPosition()));
          var edits = rename.to(params.getNewName());
          String root = text.project().root().toString();
          server.renamed().remember(root, rename.target(), params.getNewName());
          return Change.of(text, edits.values().stream().flatMap(List::stream).toList());
        });
  }

  // ----------------------------------------------------------------------------- the text as it is

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return about(
        params.getTextDocument(),
        text ->
            FileSymbols.of(text).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return about(params.getTextDocument(), Folds::of);
  }

  @Override
  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return about(
        params.getTextDocument(),
        text ->
            params.getPositions().stream()
                .map(position -> Selections.at(text, text.offset(position)))
                .toList());
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return linked(params.getTextDocument(), text -> new SemanticTokens(Colours.of(text)));
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
    return linked(
        params.getTextDocument(),
        text -> {
          int from = text.offset(params.getRange().getStart());
          int to = text.offset(params.getRange().getEnd());
          return new SemanticTokens(Colours.of(text, from, to - from));
        });
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return linked(params.getTextDocument(), Links::of);
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return linked(params.getTextDocument(), text -> Lenses.of(text, abilities().showsReferences()));
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return linked(
        params.getTextDocument(),
        text -> {
          int from = text.offset(params.getRange().getStart());
          int to = text.offset(params.getRange().getEnd());
          return Hints.of(text, from, to - from);
        });
  }

  // ---------------------------------------------------------------------------------------- edits

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return about(params.getTextDocument(), FormatEdits::all);
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> rangeFormatting(
      DocumentRangeFormattingParams params) {
    return about(
        params.getTextDocument(),
        text -> {
          int from = text.offset(params.getRange().getStart());
          int to = text.offset(params.getRange().getEnd());
          return FormatEdits.lines(text, from, to - from);
        });
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(
      DocumentOnTypeFormattingParams params) {
    return about(
        params.getTextDocument(),
        text -> FormatEdits.typed(text, text.offset(params.getPosition()), params.getCh()));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return linked(
        params.getTextDocument(),
        text ->
            CodeActions.at(
                    spot(text, params.getRange(), params.getContext().getDiagnostics()),
                    params.getContext().getOnly())
                .stream()
                .map(Either::<Command, CodeAction>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
    return server.answer(
        workspace -> {
          Reminder reminder = Reminder.of(action.getData());
          Document text = workspace.document(reminder.uri()).orElseThrow(CodeActions::changed);
          text.linkedProject();
          return CodeActions.whole(spot(text, reminder.range(), List.of()), action, reminder);
        });
  }

  /** A place in a text that is judged as it stands. */
  private Spot spot(Document text, Range range, List<Diagnostic> diagnostics) {
    text.live().judge(text.path());
    return new Spot(
        text,
        text.offset(range.getStart()),
        text.offset(range.getEnd()),
        diagnostics,
        abilities(),
        server.renamed());
  }
}
