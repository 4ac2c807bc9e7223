package org.journeydsl.workbench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.JourneyPlugin;

/**
 * Tells the script that started this workbench where it is wanted next: <em>File &gt; Restart</em>,
 * another theme and <em>File &gt; Switch Workspace</em> leave a wish that only a native launcher
 * would hear.
 */
public final class NextWorkspace implements IStartup, IWorkbenchListener {

  /** The system property that names the file to write; without it nothing happens. */
  private static final String FILE = "journey.next";

  /** What Eclipse wants the next start to be given: an argument a line. */
  private static final String WISH = "eclipse.exitdata";

  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench().addWorkbenchListener(this);
  }

  @Override
  public boolean preShutdown(IWorkbench workbench, boolean forced) {
    return true;
  }

  @Override
  public void postShutdown(IWorkbench workbench) {
    String file = System.getProperty(FILE);
    List<String> wish = System.getProperty(WISH, "").lines().toList();
    int data = wish.lastIndexOf("-data");
    if (file == null || data < 0 || data + 1 == wish.size()) {
      return;
    }
    try {
      Files.writeString(Path.of(file), folder(wish.get(data + 1)));
    } catch (IOException e) {
      JourneyPlugin.log("The next workspace could not be told.", e);
    }
  }

  /** The folder's path: a restart names the same workspace by its address. */
  private static String folder(String workspace) {
    return workspace.startsWith("file:") ? Path.of(URI.create(workspace)).toString() : workspace;
  }
}
