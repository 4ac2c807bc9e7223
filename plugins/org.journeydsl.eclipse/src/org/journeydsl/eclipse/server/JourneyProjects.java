package org.journeydsl.eclipse.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The projects that the server knows as a whole: those that were made journey projects. */
public final class JourneyProjects {

  /** The nature of a journey project. */
  public static final String NATURE = "org.journeydsl.eclipse.nature";

  private JourneyProjects() {}

  /** Whether a project is open and a journey project. */
  public static boolean isOne(IProject project) {
    try {
      return project.isAccessible() && project.hasNature(NATURE);
    } catch (CoreException e) {
      return false; // Closed meanwhile.
    }
  }

  /** The folders of all journey projects that lie on this machine. */
  static List<WorkspaceFolder> folders() {
    List<WorkspaceFolder> folders = new ArrayList<>();
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (isOne(project) && project.getLocationURI() != null) {
        folders.add(new WorkspaceFolder(Places.uri(project), project.getName()));
      }
    }
    return folders;
  }
}
