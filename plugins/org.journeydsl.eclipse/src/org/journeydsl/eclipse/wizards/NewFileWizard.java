package org.journeydsl.eclipse.wizards;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.project.NewFile;

/** Makes a file with a new journey, persona, KPI or survey; which of them, its declaration says. */
public final class NewFileWizard extends Wizard implements INewWizard, IExecutableExtension {

  private NewFile.Kind kind = NewFile.Kind.JOURNEY;
  private IWorkbench workbench;
  private NewFilePage page;
  private Optional<IContainer> folder = Optional.empty();

  @Override
  public void setInitializationData(
      IConfigurationElement element, String attribute, Object declared) {
    kind = NewFile.Kind.valueOf(String.valueOf(declared).toUpperCase(Locale.ROOT));
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    this.workbench = workbench;
    folder = Folders.folder(selection, workbench);
    setWindowTitle("New " + title());
    setDefaultPageImageDescriptor(
        JourneyPlugin.imageDescriptorFromPlugin(JourneyPlugin.ID, "icons/wizard.png"));
  }

  private String title() {
    return kind == NewFile.Kind.KPI
        ? "KPI"
        : kind.word().substring(0, 1).toUpperCase(Locale.ROOT) + kind.word().substring(1);
  }

  @Override
  public void addPages() {
    page = new NewFilePage(kind, title(), folder.map(each -> each.getFullPath().toString()));
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IContainer folder = page.folder().orElseThrow();
    NewFile file = page.outcome().file().orElseThrow();
    Optional<String> problem = file.write(Folders.path(folder));
    if (problem.isPresent()) {
      page.setErrorMessage(problem.get());
      return false;
    }
    try {
      Folders.refresh(folder);
      Folders.open(workbench, folder.getFile(IPath.fromPortableString(file.name())));
    } catch (CoreException e) {
      JourneyPlugin.log("The new file could not be shown.", e);
    }
    return true;
  }
}
