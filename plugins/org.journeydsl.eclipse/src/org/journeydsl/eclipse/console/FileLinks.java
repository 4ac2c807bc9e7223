package org.journeydsl.eclipse.console;

import java.net.MalformedURLException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.IPatternMatchListener;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.ide.IDE;
import org.journeydsl.eclipse.JourneyPlugin;

/** Makes links of the files that lines of the console name. */
final class FileLinks implements IPatternMatchListener {

  private static final String WORDS = "(?:wrote|kept|left alone) ";

  private TextConsole console;

  @Override
  public String getPattern() {
    return WORDS + "/[^:\\r\\n]+";
  }

  @Override
  public int getCompilerFlags() {
    return 0;
  }

  @Override
  public String getLineQualifier() {
    return null;
  }

  @Override
  public void connect(TextConsole console) {
    this.console = console;
  }

  @Override
  public void disconnect() {
    console = null;
  }

  @Override
  public void matchFound(PatternMatchEvent event) {
    try {
      String line = console.getDocument().get(event.getOffset(), event.getLength());
      int start = line.indexOf('/');
      IPath path = IPath.fromPortableString(line.substring(start));
      if (path.segmentCount() > 1) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
        console.addHyperlink(new Link(file), event.getOffset() + start, event.getLength() - start);
      }
    } catch (BadLocationException e) {
      JourneyPlugin.log("A line of the console names no file.", e);
    }
  }

  /**
   * Opens a map where people will read it, and any other file in its editor.
   *
   * @param file which may be gone meanwhile
   */
  private record Link(IFile file) implements IHyperlink {

    @Override
    public void linkActivated() {
      var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
      if (window != null && file.exists()) {
        try {
          if ("html".equals(file.getFileExtension())) {
            PlatformUI.getWorkbench()
                .getBrowserSupport()
                .getExternalBrowser()
                .openURL(file.getLocationURI().toURL());
          } else {
            IDE.openEditor(window.getActivePage(), file);
          }
        } catch (PartInitException | MalformedURLException e) {
          JourneyPlugin.log("'" + file.getName() + "' could not be opened.", e);
        }
      }
    }

    @Override
    public void linkEntered() {}

    @Override
    public void linkExited() {}
  }
}
