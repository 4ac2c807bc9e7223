package org.journeydsl.eclipse.wizards;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.builder.JourneyNature;
import org.journeydsl.eclipse.builder.Saving;
import org.journeydsl.eclipse.diagram.Diagrams;
import org.journeydsl.project.NewProject;
import org.journeydsl.project.TextFile;

/** Makes a project with a first map, or with one of the examples. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

  private IWorkbench workbench;
  private IConfigurationElement declaration;
  private WizardNewProjectCreationPage place;
  private StarterPage starter;

  @Override
  public void setInitializationData(
      IConfigurationElement element, String attribute, Object declared) {
    declaration = element;
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    this.workbench = workbench;
    setWindowTitle("New Journey Project");
    setNeedsProgressMonitor(true);
    setDefaultPageImageDescriptor(
        JourneyPlugin.imageDescriptorFromPlugin(JourneyPlugin.ID, "icons/wizard.png"));
  }

  @Override
  public void addPages() {
    place = new WizardNewProjectCreationPage("place");
    place.setTitle("New Journey Project");
    place.setDescription("A folder for journeys that belong together.");
    addPage(place);
    starter = new StarterPage();
    addPage(starter);
  }

  @Override
  public boolean performFinish() {
    IProject project = place.getProjectHandle();
    URI location = place.useDefaults() ? null : place.getLocationURI();
    Content content = new Content(starter.starter(), starter.language(), starter.generatesOnSave());
    try {
      getContainer()
          .run(
              true,
              false,
              new WorkspaceModifyOperation() {
                @Override
                protected void execute(org.eclipse.core.runtime.IProgressMonitor monitor)
                    throws CoreException {
                  make(project, location, content);
                  Diagrams.prepare(project, monitor);
                }
              });
    } catch (InvocationTargetException e) {
      String reason =
          e.getCause() instanceof CoreException known
              ? known.getStatus().getMessage()
              : String.valueOf(e.getCause());
      starter.setErrorMessage(reason);
      JourneyPlugin.log("A project could not be made.", e.getCause());
      return false;
    } catch (InterruptedException e) {
      return false;
    }
    BasicNewProjectResourceWizard.updatePerspective(declaration);
    show(project);
    return true;
  }

  /** What somebody chose. */
  private record Content(Starter starter, String language, boolean generatesOnSave) {}

  private static void make(IProject project, URI location, Content content) throws CoreException {
    IProjectDescription description =
        ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
    description.setLocationURI(location);
    project.create(description, null);
    project.open(null);
    Path folder = Path.of(project.getLocationURI());
    Optional<String> problem =
        content.starter().isExample()
            ? write(folder, content.starter().files())
            : write(folder, content, project.getName());
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    if (problem.isPresent()) {
      project.delete(false, true, null); // What stood there stays.
      throw new CoreException(Status.error(problem.get()));
    }
    if (content.generatesOnSave()) {
      Saving.generates(project, true);
    }
    JourneyNature.add(project, null);
  }

  private static Optional<String> write(Path folder, Content content, String name) {
    NewProject made =
        NewProject.of(content.starter().kind(), content.language(), name, NewProject.Ci.GITHUB);
    List<String> conflicts = made.conflicts(folder);
    return conflicts.isEmpty() ? made.write(folder) : Optional.of(taken(conflicts));
  }

  private static Optional<String> write(Path folder, Map<String, byte[]> content) {
    List<TextFile> files = new ArrayList<>();
    content.forEach((path, bytes) -> files.add(new TextFile(folder.resolve(path), bytes)));
    List<String> conflicts =
        files.stream()
            .filter(TextFile::exists)
            .map(each -> folder.relativize(each.path()).toString())
            .toList();
    return conflicts.isEmpty()
        ? files.stream().flatMap(each -> each.write().stream()).findFirst()
        : Optional.of(taken(conflicts));
  }

  private static String taken(List<String> conflicts) {
    return "These files are there already, so nothing was written: "
        + String.join(", ", conflicts)
        + ".";
  }

  /** Opens the first journey. */
  private void show(IProject project) {
    try {
      for (IResource each : project.members()) {
        if (each instanceof IFile file && "journey".equals(file.getFileExtension())) {
          Folders.open(workbench, file);
          return;
        }
      }
    } catch (CoreException e) {
      JourneyPlugin.log("The new project could not be shown.", e);
    }
  }
}
