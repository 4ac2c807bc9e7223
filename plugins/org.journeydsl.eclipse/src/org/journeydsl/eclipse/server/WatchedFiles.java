package org.journeydsl.eclipse.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.journeydsl.eclipse.JourneyPlugin;

/** Keeps the server told about files and projects that come, go and change. */
final class WatchedFiles implements IResourceChangeListener {

  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp");

  private final WorkspaceService server;
  private final Consumer<String> appeared;
  private final Runnable told;
  private List<WorkspaceFolder> folders = JourneyProjects.folders();

  WatchedFiles(WorkspaceService server, Consumer<String> appeared, Runnable told) {
    this.server = server;
    this.appeared = appeared;
    this.told = told;
  }

  void start() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  void stop() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    List<FileEvent> files = new ArrayList<>();
    boolean[] projects = {false};
    try {
      event
          .getDelta()
          .accept(
              delta -> {
                if (delta.getResource() instanceof IProject) {
                  projects[0] |= isAboutTheProject(delta);
                } else if (delta.getResource() instanceof IFile file && isWatched(file, delta)) {
                  if (file.getLocationURI() != null) {
                    files.add(new FileEvent(Places.uri(file), kind(delta)));
                  }
                }
                return true;
              });
    } catch (CoreException e) {
      JourneyPlugin.log("Changes of files could not be followed.", e);
    }
    if (projects[0]) {
      arrange();
    }
    if (!files.isEmpty()) {
      server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(files));
      files.stream()
          .filter(each -> each.getType() == FileChangeType.Created)
          .forEach(each -> appeared.accept(each.getUri()));
    }
    if (projects[0] || !files.isEmpty()) {
      told.run();
    }
  }

  private static boolean isAboutTheProject(IResourceDelta delta) {
    return delta.getKind() != IResourceDelta.CHANGED
        || (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0;
  }

  private static boolean isWatched(IFile file, IResourceDelta delta) {
    String extension = file.getFileExtension();
    boolean known =
        "journey".equals(extension)
            || file.getName().equals("journey.toml")
            || extension != null && PICTURES.contains(extension);
    int real = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;
    return known && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & real) != 0);
  }

  private static FileChangeType kind(IResourceDelta delta) {
    return switch (delta.getKind()) {
      case IResourceDelta.ADDED -> FileChangeType.Created;
      case IResourceDelta.REMOVED -> FileChangeType.Deleted;
      default -> FileChangeType.Changed;
    };
  }

  /** Journey projects were opened, closed, made or unmade. */
  private synchronized void arrange() {
    List<WorkspaceFolder> now = JourneyProjects.folders();
    List<WorkspaceFolder> added = new ArrayList<>(now);
    added.removeAll(folders);
    List<WorkspaceFolder> removed = new ArrayList<>(folders);
    removed.removeAll(now);
    folders = now;
    if (added.isEmpty() && removed.isEmpty()) {
      server.didCreateFiles(new CreateFilesParams(List.of()));
    } else {
      server.didChangeWorkspaceFolders(
          new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
    }
  }
}
