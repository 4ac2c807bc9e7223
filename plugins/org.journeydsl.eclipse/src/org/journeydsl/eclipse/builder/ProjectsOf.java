package org.journeydsl.eclipse.builder;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** The projects that a command is about: those that are selected, else that of the editor. */
final class ProjectsOf {

  private ProjectsOf() {}

  static Set<IProject> event(ExecutionEvent event) {
    Set<IProject> projects = new LinkedHashSet<>();
    if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
      for (Object each : selection) {
        IResource resource = Adapters.adapt(each, IResource.class);
        if (resource != null && resource.getProject() != null) {
          projects.add(resource.getProject());
        }
      }
    }
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (projects.isEmpty() && editor != null) {
      IResource resource = Adapters.adapt(editor.getEditorInput(), IResource.class);
      if (resource != null) {
        projects.add(resource.getProject());
      }
    }
    projects.removeIf(each -> !each.isAccessible());
    return projects;
  }
}
