package org.journeydsl.ide;

import java.util.List;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What the server tells an editor that it can do. */
final class Capabilities {

  private Capabilities() {}

  static ServerCapabilities all() {
    ServerCapabilities all = new ServerCapabilities();
    all.setTextDocumentSync(synchronization());
    all.setWorkspace(workspace());
    all.setCompletionProvider(new CompletionOptions(false, List.of("@", ".", "\"", "/")));
    return all;
  }

  private static TextDocumentSyncOptions synchronization() {
    TextDocumentSyncOptions options = new TextDocumentSyncOptions();
    options.setOpenClose(true);
    options.setChange(TextDocumentSyncKind.Incremental);
    options.setSave(Either.forRight(new SaveOptions(false)));
    return options;
  }

  private static WorkspaceServerCapabilities workspace() {
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    return new WorkspaceServerCapabilities(folders);
  }
}
