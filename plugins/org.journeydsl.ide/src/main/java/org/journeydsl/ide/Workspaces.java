package org.journeydsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.journeydsl.ide.commands.ServerCommands;
import org.journeydsl.ide.symbols.ProjectSymbols;
import org.journeydsl.ide.workspace.Workspace;
import org.journeydsl.project.LiveProject;

/** What editors ask and tell about all files together. */
final class Workspaces implements WorkspaceService {

  private final JourneyServer server;

  Workspaces(JourneyServer server) {
    this.server = server;
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return server.answer(
        workspace -> {
          List<WorkspaceSymbol> found = new ArrayList<>();
          for (LiveProject project : workspace.projects()) {
            project.link();
            found.addAll(ProjectSymbols.of(project.current(), workspace.uris(), params.getQuery()));
          }
          return Either.forRight(found);
        });
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    // In its turn, as everything else: texts do not change under it, and answers come from one
    // thread.
    return server.answer(workspace -> run(params));
  }

  private Object run(ExecuteCommandParams params) {
    return ServerCommands.run(
        params.getCommand(), params.getArguments(), server.abilities().trusted(), server.today());
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
            server.open(
                event.getAdded().stream().map(WorkspaceFolder::getUri).toList(),
                event.getRemoved().stream().map(WorkspaceFolder::getUri).toList()));
  }
}
