package org.journeydsl.ide;

import java.util.List;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationPatternKind;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
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
    Announced.add(all);
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
    WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities(folders);
    FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
    operations.setDidCreate(filesAndFolders());
    operations.setDidRename(filesAndFolders());
    operations.setDidDelete(filesAndFolders());
    workspace.setFileOperations(operations);
    return workspace;
  }

  private static FileOperationOptions filesAndFolders() {
    FileOperationPattern folders = new FileOperationPattern("**");
    folders.setMatches(FileOperationPatternKind.Folder);
    return new FileOperationOptions(
        List.of(
            new FileOperationFilter(new FileOperationPattern("**/*.journey"), "file"),
            new FileOperationFilter(folders, "file")));
  }
}
