package org.journeydsl.eclipse.builder;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.server.JourneyProjects;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Offers to make a project a journey project when one of its journey files is opened, once for each
 * project. The question stands beside the text and holds nobody up.
 */
public final class ConversionOffer implements IStartup, IPartListener2 {

  private static final String OFFERED = "conversionOffered";

  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              PlatformUI.getWorkbench().addWindowListener(new EachWindow(this));
              for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                window.getPartService().addPartListener(this);
              }
              IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
              if (window != null && window.getActivePage() != null) {
                offer(window.getActivePage().getActiveEditor());
              }
            });
  }

  @Override
  public void partOpened(IWorkbenchPartReference reference) {
    if (reference.getPart(false) instanceof IEditorPart editor) {
      offer(editor);
    }
  }

  private static void offer(IEditorPart editor) {
    IEditorInput input = editor == null ? null : editor.getEditorInput();
    IFile file = input == null ? null : Adapters.adapt(input, IFile.class);
    if (file != null
        && "journey".equals(file.getFileExtension())
        && !JourneyProjects.isOne(file.getProject())
        && !wasOffered(file.getProject())) {
      remember(file.getProject());
      Shell shell = editor.getSite().getShell();
      shell.getDisplay().asyncExec(() -> ask(shell, file.getProject()));
    }
  }

  private static void ask(Shell shell, IProject project) {
    if (!shell.isDisposed() && project.isAccessible()) {
      new Question(shell, project).open();
    }
  }

  private static String key(IProject project) {
    return OFFERED + "/" + project.getName();
  }

  private static boolean wasOffered(IProject project) {
    return InstanceScope.INSTANCE.getNode(JourneyPlugin.ID).getBoolean(key(project), false);
  }

  private static void remember(IProject project) {
    var node = InstanceScope.INSTANCE.getNode(JourneyPlugin.ID);
    node.putBoolean(key(project), true);
    try {
      node.flush();
    } catch (BackingStoreException e) {
      JourneyPlugin.log("That the conversion was offered is forgotten with this session.", e);
    }
  }

  /** The question; the text can be gone on with while it stands. */
  private static final class Question extends MessageDialog {

    private final IProject project;

    Question(Shell parent, IProject project) {
      super(
          parent,
          "Journey project",
          null,
          "Make '"
              + project.getName()
              + "' a journey project?\n\nThen all its journeys are checked together, names are found"
              + " in all files, and maps can be drawn when you save. Configure > Convert to Journey"
              + " Project does the same later, and undoes it.",
          QUESTION,
          0,
          "Make It One",
          "Not Now");
      this.project = project;
      setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS);
      setBlockOnOpen(false);
    }

    @Override
    protected void buttonPressed(int button) {
      super.buttonPressed(button);
      if (button == IDialogConstants.OK_ID && project.isAccessible()) {
        try {
          JourneyNature.add(project, null);
        } catch (CoreException e) {
          JourneyPlugin.log("The project could not be converted.", e);
        }
      }
    }
  }
}
