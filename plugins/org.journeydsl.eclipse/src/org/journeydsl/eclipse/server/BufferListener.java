package org.journeydsl.eclipse.server;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears what happens to texts in memory: whoever extends it says which of it matters to them. */
public abstract class BufferListener implements IFileBufferListener {

  @Override
  public void bufferCreated(IFileBuffer buffer) {}

  @Override
  public void bufferDisposed(IFileBuffer buffer) {}

  @Override
  public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

  @Override
  public void bufferContentReplaced(IFileBuffer buffer) {}

  @Override
  public void stateChanging(IFileBuffer buffer) {}

  @Override
  public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {}

  @Override
  public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {}

  /** Editors open a buffer for the new place, and let this one go. */
  @Override
  public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

  /** Editors close, or keep their text: both are told by the other events. */
  @Override
  public void underlyingFileDeleted(IFileBuffer buffer) {}

  @Override
  public void stateChangeFailed(IFileBuffer buffer) {}
}
