package org.journeydsl.eclipse.wizards;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.eclipse.ui.ide.IDE;

/** Folders of the workspace that wizards write to. */
final class Folders {

  private Folders() {}

  /** The folder that somebody means: that of what is selected, else of the file in the editor. */
  static Optional<IContainer> folder(IStructuredSelection selection, IWorkbench workbench) {
    IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
    IWorkbenchPage page =
        workbench == null || workbench.getActiveWorkbenchWindow() == null
            ? null
            : workbench.getActiveWorkbenchWindow().getActivePage();
    IEditorPart editor = page == null ? null : page.getActiveEditor();
    if (resource == null && editor != null) {
      resource = Adapters.adapt(editor.getEditorInput(), IResource.class);
    }
    if (resource instanceof IFile) {
      resource = resource.getParent();
    }
    return resource instanceof IContainer folder && folder.getProject() != null
        ? Optional.of(folder)
        : Optional.empty();
  }

  /** The folder that a text names, such as {@code /shop/maps}; it need not exist yet. */
  static Optional<IContainer> folder(String text) {
    IPath path = IPath.fromPortableString(text.strip()).makeAbsolute();
    if (path.segmentCount() == 0 || !path.isValidPath(path.toString())) {
      return Optional.empty();
    }
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(path.segment(0));
    if (!project.isAccessible() || project.getLocation() == null) {
      return Optional.empty();
    }
    return Optional.of(
        path.segmentCount() == 1
            ? project
            : ResourcesPlugin.getWorkspace().getRoot().getFolder(path));
  }

  static Path path(IContainer folder) {
    return Path.of(folder.getLocationURI());
  }

  /** Lets somebody choose a folder. */
  static void browse(Shell shell, Text field) {
    ContainerSelectionDialog dialog =
        new ContainerSelectionDialog(
            shell, folder(field.getText()).orElse(null), true, "Choose a folder.");
    if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
      field.setText(dialog.getResult()[0].toString());
    }
  }

  /** Shows files that were written behind the workspace's back. */
  static void refresh(IContainer folder) throws CoreException {
    IContainer known = folder;
    while (!known.exists()) {
      known = known.getParent();
    }
    known.refreshLocal(IResource.DEPTH_INFINITE, null);
  }

  /** Opens a file of the workspace in its editor, and shows it in the views. */
  static void open(IWorkbench workbench, IFile file) throws CoreException {
    var window = workbench.getActiveWorkbenchWindow();
    if (window != null && file.exists()) {
      org.eclipse.ui.wizards.newresource.BasicNewResourceWizard.selectAndReveal(file, window);
      IDE.openEditor(window.getActivePage(), file);
    }
  }
}
