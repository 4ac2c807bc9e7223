package org.journeydsl.eclipse.server;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.commands.JourneyScope;

/**
 * Starts the server with the workbench where there is something for it to do: a journey project, or
 * an editor that was open when the workbench was left. Else the first editor starts it.
 */
public final class Startup implements IStartup {

  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench().getDisplay().asyncExec(JourneyScope::activate);
    boolean needed = !JourneyProjects.folders().isEmpty();
    for (var buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
      needed |= OpenTexts.isJourney(buffer);
    }
    if (needed) {
      Server.get();
    } else {
      FileBuffers.getTextFileBufferManager().addFileBufferListener(new StartWithFirstText());
    }
  }
}
