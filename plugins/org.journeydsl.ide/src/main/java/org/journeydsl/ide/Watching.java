package org.journeydsl.ide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.journeydsl.ide.workspace.Workspace;
import org.journeydsl.project.Watch;

/**
 * Learns what changes on disk beside the editor: from the editor where it can tell, else by looking
 * itself. Neovim on Linux and Emacs in some folders cannot.
 */
final class Watching implements AutoCloseable {

  private static final List<String> FILES =
      List.of("**/*.journey", "**/journey.toml", "**/*.{png,jpg,jpeg,gif,svg,webp}");

  private final JourneyServer server;
  private volatile boolean byEditor;
  private Set<Path> folders = Set.of();
  private Watch watch;

  Watching(JourneyServer server) {
    this.server = server;
  }

  /** Hears what the editor can do. */
  void hear(ClientCapabilities capabilities) {
    byEditor =
        capabilities != null
            && capabilities.getWorkspace() != null
            && capabilities.getWorkspace().getDidChangeWatchedFiles() != null
            && Boolean.TRUE.equals(
                capabilities.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
  }

  /** Asks an editor that can watch to do so; where it fails to, the server looks itself. */
  void ask(LanguageClient client) {
    if (!byEditor || client == null) {
      return;
    }
    var watched = FILES.stream().map(each -> new FileSystemWatcher(Either.forLeft(each))).toList();
    CompletableFuture<Void> answer =
        client.registerCapability(
            new RegistrationParams(
                List.of(
                    new Registration(
                        "journey-files",
                        "workspace/didChangeWatchedFiles",
                        new DidChangeWatchedFilesRegistrationOptions(watched)))));
    if (answer != null) {
      answer.exceptionally(
          refused -> {
            byEditor = false;
            server.change(workspace -> over(workspace.folders()));
            return null;
          });
    }
  }

  /** Whether the editor tells of changes on disk. */
  boolean isByEditor() {
    return byEditor;
  }

  /** Other folders are open now. */
  synchronized void over(Collection<Path> open) {
    Set<Path> now = byEditor ? Set.of() : Set.copyOf(open);
    if (!now.equals(folders)) {
      close();
      folders = now;
      if (!now.isEmpty()) {
        Thread thread = new Thread(() -> look(now), "changes on disk");
        thread.setDaemon(true);
        thread.start();
      }
    }
  }

  private void look(Set<Path> mine) {
    Watch here = new Watch(List.copyOf(mine));
    if (!begin(mine, here)) {
      return;
    }
    // What came between reading the folders and looking at them.
    server.change(Workspace::arrange);
    for (Set<Path> changed = here.await(); !changed.isEmpty(); changed = here.await()) {
      List<String> uris = changed.stream().map(each -> each.toUri().toString()).toList();
      server.change(workspace -> workspace.changedOnDisk(uris));
    }
  }

  /** Whether these are still the folders to look at. */
  private synchronized boolean begin(Set<Path> mine, Watch here) {
    if (mine.equals(folders)) {
      watch = here;
      return true;
    }
    end(here);
    return false;
  }

  @Override
  public synchronized void close() {
    folders = Set.of();
    if (watch != null) {
      end(watch);
      watch = null;
    }
  }

  private static void end(Watch watch) {
    try {
      watch.close();
    } catch (IOException e) {
      // It looks at nothing any more, which is what was wanted.
    }
  }
}
