package org.journeydsl.ide;

import java.util.List;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.journeydsl.ide.workspace.Workspace;

/** What editors ask and tell about all files together. */
final class Workspaces implements WorkspaceService {

  private final JourneyServer server;

  Workspaces(JourneyServer server) {
    this.server = server;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // A project's settings stand in journey.toml, where everybody who works on it has the same.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    List<String> changed = params.getChanges().stream().map(FileEvent::getUri).toList();
    server.change(workspace -> workspace.changedOnDisk(changed));
  }

  @Override
  public void didCreateFiles(CreateFilesParams params) {
    server.change(Workspace::arrange);
  }

  /** Whole folders may have moved, of which a watching editor tells nothing. */
  @Override
  public void didRenameFiles(RenameFilesParams params) {
    server.change(Workspace::arrange);
  }

  @Override
  public void didDeleteFiles(DeleteFilesParams params) {
    server.change(Workspace::arrange);
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    var event = params.getEvent();
    server.change(
        workspace ->
            workspace.folders(
                event.getAdded().stream().map(WorkspaceFolder::getUri).toList(),
                event.getRemoved().stream().map(WorkspaceFolder::getUri).toList()));
  }
}
