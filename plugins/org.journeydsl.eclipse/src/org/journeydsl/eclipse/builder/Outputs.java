package org.journeydsl.eclipse.builder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.journeydsl.eclipse.console.JourneyConsole;
import org.journeydsl.project.OutputFolder;
import org.journeydsl.project.OutputWords;
import org.journeydsl.project.ProjectOutputs;
import org.journeydsl.project.Selection;
import org.journeydsl.project.Settings;

/** What was generated, as the workspace and its console show it. */
final class Outputs {

  private Outputs() {}

  /**
   * The journey projects in a project: usually itself, else folders with a {@code journey.toml}.
   */
  static List<Selection.Group> groups(IProject project) {
    if (project.getLocation() == null) {
      return List.of();
    }
    Path folder = project.getLocation().toFile().toPath();
    return Selection.of(List.of(folder.toString()), folder).groups();
  }

  /** Removes what was generated, and nothing else. */
  static void clean(IProject project, IProgressMonitor monitor) throws CoreException {
    for (Selection.Group group : groups(project)) {
      Settings settings = Settings.of(group.root());
      Path folder = ProjectOutputs.folder(group.root(), settings);
      List<OutputFolder.Result> results = ProjectOutputs.clean(group.root());
      refresh(project, folder, monitor);
      if (!results.isEmpty()) {
        tell(project, settings.name(), folder, results);
      }
    }
  }

  /** Shows what happened to the files of a folder. */
  static void tell(IProject project, String name, Path folder, List<OutputFolder.Result> results) {
    List<String> lines = new ArrayList<>();
    for (OutputFolder.Result each : results) {
      OutputWords.line(each, shown(project, folder.resolve(each.path())), false)
          .ifPresent(lines::add);
    }
    lines.add(
        name + ": " + OutputWords.counts(results, false) + " in " + shown(project, folder) + ".");
    JourneyConsole.print(lines);
  }

  /** A file as the workspace calls it. */
  private static String shown(IProject project, Path file) {
    Path root = project.getLocation().toFile().toPath();
    String path = root.relativize(file).toString().replace('\\', '/');
    return project.getFullPath().append(path).toString();
  }

  /** Brings the workspace up to date with a folder that was written, and says whose work it is. */
  static void refresh(IProject project, Path folder, IProgressMonitor monitor)
      throws CoreException {
    Path root = project.getLocation().toFile().toPath();
    IContainer container = project.getFolder(root.relativize(folder).toString().replace('\\', '/'));
    // The nearest that the workspace knows: the folders between are new as well.
    while (!container.exists() && !(container instanceof IProject)) {
      container = container.getParent();
    }
    IContainer known = container;
    ResourcesPlugin.getWorkspace()
        .run(
            inside -> {
              known.refreshLocal(IResource.DEPTH_INFINITE, inside);
              IResource made =
                  project.findMember(root.relativize(folder).toString().replace('\\', '/'));
              if (made != null && !made.isDerived()) {
                made.setDerived(true, inside);
              }
            },
            project,
            IWorkspace.AVOID_UPDATE,
            monitor);
  }
}
