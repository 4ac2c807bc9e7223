package org.journeydsl.eclipse.server;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;

/** Starts the server when the first journey file is opened, and is done then. */
final class StartWithFirstText extends BufferListener {

  @Override
  public void bufferCreated(IFileBuffer buffer) {
    if (OpenTexts.isJourney(buffer)) {
      FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
      Server.get();
    }
  }
}
