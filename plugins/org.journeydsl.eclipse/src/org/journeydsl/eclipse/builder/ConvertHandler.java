package org.journeydsl.eclipse.builder;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.journeydsl.eclipse.server.JourneyProjects;

/** Makes the selected projects journey projects, or those that are ones ordinary again. */
public final class ConvertHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      for (IProject project : ProjectsOf.event(event)) {
        if (JourneyProjects.isOne(project)) {
          JourneyNature.remove(project, null);
        } else {
          JourneyNature.add(project, null);
        }
      }
      return null;
    } catch (CoreException e) {
      throw new ExecutionException("The project could not be converted.", e);
    }
  }
}
