package org.journeydsl.eclipse.server;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Keeps the server told about each journey file that is open, as it stands there. */
final class OpenTexts extends BufferListener {

  private final TextDocumentService server;
  private final Runnable told;
  private final Map<IFileBuffer, OpenText> open = new HashMap<>();

  OpenTexts(TextDocumentService server, Runnable told) {
    this.server = server;
    this.told = told;
  }

  void start() {
    var manager = FileBuffers.getTextFileBufferManager();
    manager.addFileBufferListener(this);
    for (IFileBuffer buffer : manager.getFileBuffers()) {
      bufferCreated(buffer);
    }
  }

  synchronized void stop() {
    FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
    open.values().forEach(OpenText::close);
    open.clear();
  }

  /** Whether a buffer holds the text of a journey file. */
  static boolean isJourney(IFileBuffer buffer) {
    IPath path = buffer.getLocation();
    IFileStore store = buffer.getFileStore();
    String name = path != null ? path.lastSegment() : store == null ? null : store.getName();
    return buffer instanceof ITextFileBuffer && name != null && name.endsWith(".journey");
  }

  /** The address of a buffer's file. */
  static String uri(IFileBuffer buffer) {
    IFile file = FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
    if (file != null && file.getLocationURI() != null) {
      return Places.uri(file);
    }
    IFileStore store = buffer.getFileStore();
    return Places.address(
        store != null
            ? store.toURI()
            : EFS.getLocalFileSystem().getStore(buffer.getLocation()).toURI());
  }

  @Override
  public synchronized void bufferCreated(IFileBuffer buffer) {
    if (isJourney(buffer) && !open.containsKey(buffer)) {
      open.put(
          buffer,
          new OpenText(server, uri(buffer), ((ITextFileBuffer) buffer).getDocument(), told));
      told.run();
    }
  }

  @Override
  public synchronized void bufferDisposed(IFileBuffer buffer) {
    OpenText text = open.remove(buffer);
    if (text != null) {
      text.close();
      // A file of two projects, one in the other, may be open as a file of each.
      open.values().stream().filter(text::isSame).findFirst().ifPresent(OpenText::open);
      told.run();
    }
  }

  @Override
  public synchronized void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
    OpenText text = open.get(buffer);
    if (text != null && !isDirty) {
      text.saved();
    }
  }
}
