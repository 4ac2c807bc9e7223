package org.journeydsl.eclipse.server;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What Eclipse can do with answers of the server. */
final class Abilities {

  private Abilities() {}

  static ClientCapabilities ofEclipse() {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    edits.setResourceOperations(List.of(ResourceOperationKind.Create));
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    workspace.setWorkspaceEdit(edits);
    TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
    texts.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
    texts.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
    DefinitionCapabilities definition = new DefinitionCapabilities();
    definition.setLinkSupport(true);
    texts.setDefinition(definition);
    CodeActionCapabilities actions = new CodeActionCapabilities(false);
    actions.setDataSupport(true);
    actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
    texts.setCodeAction(actions);
    return new ClientCapabilities(workspace, texts, null);
  }
}
