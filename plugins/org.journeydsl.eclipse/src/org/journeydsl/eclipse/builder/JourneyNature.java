package org.journeydsl.eclipse.builder;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/** Marks a project whose journeys are checked as a whole. */
public final class JourneyNature implements IProjectNature {

  private IProject project;

  @Override
  public void configure() {}

  @Override
  public void deconfigure() {}

  @Override
  public IProject getProject() {
    return project;
  }

  @Override
  public void setProject(IProject project) {
    this.project = project;
  }
}
