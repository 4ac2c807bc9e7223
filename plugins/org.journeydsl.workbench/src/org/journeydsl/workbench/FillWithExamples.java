package org.journeydsl.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.server.JourneyProjects;

/**
 * Fills an empty workspace with copies of the examples, and opens one of them: whoever starts the
 * workbench for the first time sees a journey beside its map, and cannot spoil anything.
 */
public final class FillWithExamples implements IStartup {

  /** The system property that names the folder of the examples; without it nothing happens. */
  private static final String EXAMPLES = "journey.examples";

  /** What is opened, with a text that shows much of the language. */
  private static final String PROJECT = "telecom";

  private static final String FILE = "cancellation.journey";

  @Override
  public void earlyStartup() {
    String examples = System.getProperty(EXAMPLES);
    if (examples == null
        || ResourcesPlugin.getWorkspace().getRoot().getProjects(0).length > 0
        || !Files.isDirectory(Path.of(examples))) {
      return;
    }
    WorkspaceJob job =
        new WorkspaceJob("Copying the examples") {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            copyAll(Path.of(examples), monitor);
            PlatformUI.getWorkbench().getDisplay().asyncExec(FillWithExamples::open);
            return Status.OK_STATUS;
          }
        };
    job.setRule(ResourcesPlugin.getWorkspace().getRoot());
    job.schedule();
  }

  private static void copyAll(Path examples, IProgressMonitor monitor) throws CoreException {
    try (Stream<Path> folders = Files.list(examples)) {
      List<Path> projects = folders.filter(Files::isDirectory).sorted().toList();
      SubMonitor progress = SubMonitor.convert(monitor, projects.size());
      for (Path folder : projects) {
        progress.setTaskName(folder.getFileName().toString());
        ICoreRunnable copying = each -> copy(folder);
        ResourcesPlugin.getWorkspace().run(copying, progress.split(1));
      }
    } catch (IOException e) {
      throw new CoreException(Status.error("The examples could not be copied.", e));
    }
  }

  private static void copy(Path folder) throws CoreException {
    String name = folder.getFileName().toString();
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    project.create(null);
    project.open(null);
    Path target = Path.of(project.getLocationURI());
    Path expected = folder.resolve("expected"); // The outputs as our tests compare them.
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> !each.startsWith(expected)).toList()) {
        Path copy = target.resolve(folder.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new CoreException(Status.error("The example " + name + " could not be copied.", e));
    }
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    // Set after the project is open: a nature given at its creation is never configured.
    IProjectDescription description = project.getDescription();
    description.setNatureIds(new String[] {JourneyProjects.NATURE});
    project.setDescription(description, null);
  }

  private static void open() {
    var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    var file = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT).getFile(FILE);
    if (window == null || window.getActivePage() == null || !file.exists()) {
      return;
    }
    // A map wants room, also where nobody maximizes windows; later the window stays as it is left.
    window.getShell().setBounds(window.getShell().getMonitor().getClientArea());
    window.getShell().setMaximized(true);
    try {
      IDE.openEditor(window.getActivePage(), file);
    } catch (PartInitException e) {
      JourneyPlugin.log("The first example could not be opened.", e);
    }
  }
}
