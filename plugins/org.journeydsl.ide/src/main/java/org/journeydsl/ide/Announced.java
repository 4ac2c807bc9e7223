package org.journeydsl.ide;

import java.util.List;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.journeydsl.ide.actions.CodeActions;
import org.journeydsl.ide.colours.Legend;
import org.journeydsl.ide.commands.ServerCommands;

/** What {@link TextQuestions} can be asked, as the server announces it. */
final class Announced {

  private Announced() {}

  static void add(ServerCapabilities all) {
    all.setHoverProvider(true);
    all.setDefinitionProvider(true);
    all.setReferencesProvider(true);
    all.setDocumentHighlightProvider(true);
    all.setDocumentSymbolProvider(true);
    all.setWorkspaceSymbolProvider(true);
    all.setRenameProvider(new RenameOptions(true));
    all.setDocumentFormattingProvider(true);
    all.setDocumentRangeFormattingProvider(true);
    all.setDocumentOnTypeFormattingProvider(
        new DocumentOnTypeFormattingOptions("\n", List.of(">", "}")));
    all.setFoldingRangeProvider(true);
    all.setSelectionRangeProvider(true);
    SemanticTokensWithRegistrationOptions tokens =
        new SemanticTokensWithRegistrationOptions(Legend.announced());
    tokens.setFull(true);
    tokens.setRange(true);
    all.setSemanticTokensProvider(tokens);
    CodeActionOptions actions = new CodeActionOptions(CodeActions.kinds());
    actions.setResolveProvider(true);
    all.setCodeActionProvider(actions);
    all.setCodeLensProvider(new CodeLensOptions(false));
    all.setInlayHintProvider(true);
    all.setDocumentLinkProvider(new DocumentLinkOptions(false));
    all.setExecuteCommandProvider(new ExecuteCommandOptions(ServerCommands.all()));
  }
}
