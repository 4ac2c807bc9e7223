package org.journeydsl.eclipse.builder;

import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.console.JourneyConsole;

/** Generates the outputs of the selected projects now, whether or not saving does. */
public final class GenerateHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    // What is generated is what is saved: whoever has unsaved changes is asked.
    if (PlatformUI.getWorkbench().saveAllEditors(true)) {
      new JourneyConsole().openConsole();
      Set<IProject> projects = ProjectsOf.event(event);
      if (projects.isEmpty()) {
        JourneyConsole.print(
            List.of(
                "Generate what? Select a project, or open one of its journeys, and try again."));
      }
      projects.forEach(project -> GenerateJob.of(project).schedule());
    }
    return null;
  }
}
