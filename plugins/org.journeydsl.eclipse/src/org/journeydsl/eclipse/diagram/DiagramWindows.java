package org.journeydsl.eclipse.diagram;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.server.Places;

/** Windows that a diagram opens. */
public final class DiagramWindows {

  private static final String IN_WORKSPACE = "/resource";

  private DiagramWindows() {}

  /** Says why something cannot be done. */
  public static void refuse(String reason) {
    Display.getDefault()
        .syncExec(() -> MessageDialog.openInformation(shell(), "This cannot be done", reason));
  }

  /** Tells something after the tool, or the saving, that is at work now. */
  public static void tell(String title, String text) {
    Display.getDefault().asyncExec(() -> MessageDialog.openWarning(shell(), title, text));
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

  /**
   * Lets somebody write a name.
   *
   * @param problem why a name cannot be, null where it can
   * @return null where nobody did
   */
  public static String name(String old, UnaryOperator<String> problem) {
    String[] written = {null};
    Display.getDefault()
        .syncExec(
            () -> {
              InputDialog dialog =
                  new InputDialog(
                      shell(), "Rename", "New name, wherever it stands:", old, problem::apply);
              written[0] = dialog.open() == Window.OK ? dialog.getValue() : null;
            });
    return written[0];
  }

  /**
   * Lets somebody choose one of several ways.
   *
   * @return its place in the list; -1 for none
   */
  public static int choose(String question, String[] choices) {
    int[] chosen = {-1};
    Display.getDefault()
        .syncExec(
            () -> {
              ElementListSelectionDialog dialog =
                  new ElementListSelectionDialog(shell(), new LabelProvider());
              dialog.setTitle("Journey");
              dialog.setMessage(question);
              dialog.setElements(choices);
              dialog.setAllowDuplicates(true);
              dialog.setInitialSelections(choices[0]);
              if (dialog.open() == Window.OK) {
                chosen[0] = List.of(choices).indexOf(dialog.getFirstResult());
              }
            });
    return chosen[0];
  }

  /**
   * Changes the texts of files, after what was changed in diagrams is saved.
   *
   * @param object something of the models that the diagrams show
   * @param uris the files, as EMF has them
   * @param before what each says once the diagrams are saved
   * @param after what each shall say
   */
  public static void change(EObject object, String[] uris, String[] before, String[] after) {
    // After the tool that asked for it is done: nobody can save while a tool is at work.
    Display.getDefault().asyncExec(() -> changeNow(object, uris, before, after));
  }

  private static void changeNow(EObject object, String[] uris, String[] before, String[] after) {
    try {
      var session = Sirius.session(object);
      if (session.isPresent()) {
        session.get().save(new NullProgressMonitor());
      }
      // After an editor that has the text open took over what was saved.
      Display.getDefault().asyncExec(() -> replace(uris, before, after));
    } catch (ByName.Failure e) {
      JourneyPlugin.log("A diagram could not be saved before its text is changed.", e);
      refuse("The diagram could not be saved: " + e.getMessage());
    }
  }

  private static void replace(String[] uris, String[] before, String[] after) {
    try {
      for (int i = 0; i < uris.length; i++) {
        IFile file = file(URI.create(uris[i]));
        if (file == null || !Places.current(file).get().equals(before[i])) {
          refuse("The text says something else meanwhile: save it in its editor, then try again.");
          return;
        }
      }
      for (int i = 0; i < uris.length; i++) {
        WorkspaceEdits.replace(file(URI.create(uris[i])), before[i], after[i]);
      }
    } catch (CoreException | BadLocationException e) {
      JourneyPlugin.log("A finding could not be put right.", e);
      refuse("The text could not be changed: " + e.getMessage());
    }
  }

  private static Shell shell() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window == null ? null : window.getShell();
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
