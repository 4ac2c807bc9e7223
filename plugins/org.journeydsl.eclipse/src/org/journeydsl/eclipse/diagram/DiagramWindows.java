package org.journeydsl.eclipse.diagram;

import java.net.URI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Windows that a diagram opens. */
public final class DiagramWindows {

  private static final String IN_WORKSPACE = "/resource";

  private DiagramWindows() {}

  /** Says why something cannot be done. */
  public static void refuse(String reason) {
    Display.getDefault()
        .syncExec(
            () -> {
              IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
              MessageDialog.openInformation(
                  window == null ? null : window.getShell(), "This cannot be done", reason);
            });
  }

  /**
   * Opens a file of the workspace and selects a stretch of it.
   *
   * @param uri as EMF has it: {@code platform:/resource/project/file.journey}
   */
  public static void open(String uri, int offset, int length) {
    IFile file = file(URI.create(uri));
    if (file != null) {
      // After the tool that asked for it is done.
      Display.getDefault().asyncExec(() -> open(file, offset, length));
    }
  }

  private static IFile file(URI uri) {
    if ("platform".equals(uri.getScheme()) && uri.getPath().startsWith(IN_WORKSPACE)) {
      return ResourcesPlugin.getWorkspace()
          .getRoot()
          .getFile(new Path(uri.getPath().substring(IN_WORKSPACE.length())));
    }
    IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
    return files.length == 0 ? null : files[0];
  }

  private static void open(IFile file, int offset, int length) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window == null || window.getActivePage() == null) {
      return;
    }
    try {
      if (IDE.openEditor(window.getActivePage(), file) instanceof ITextEditor editor) {
        editor.selectAndReveal(offset, length);
      }
    } catch (PartInitException e) {
      refuse("The file cannot be opened: " + e.getMessage());
    }
  }
}
