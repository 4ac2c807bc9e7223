package org.journeydsl.eclipse.server;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Starts the server when the first journey file is opened, and is done then. */
final class StartWithFirstText implements IFileBufferListener {

  @Override
  public void bufferCreated(IFileBuffer buffer) {
    if (OpenTexts.isJourney(buffer)) {
      FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
      Server.get();
    }
  }

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

  @Override
  public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

  @Override
  public void underlyingFileDeleted(IFileBuffer buffer) {}

  @Override
  public void stateChangeFailed(IFileBuffer buffer) {}
}
