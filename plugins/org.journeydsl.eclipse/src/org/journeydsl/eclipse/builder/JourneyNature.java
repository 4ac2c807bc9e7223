package org.journeydsl.eclipse.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.journeydsl.eclipse.findings.FindingMarkers;
import org.journeydsl.eclipse.server.JourneyProjects;

/** Marks a project whose journeys are checked as a whole and drawn when they are saved. */
public final class JourneyNature implements IProjectNature {

  private IProject project;

  @Override
  public void configure() throws CoreException {
    IProjectDescription description = project.getDescription();
    List<ICommand> commands = new ArrayList<>(List.of(description.getBuildSpec()));
    if (commands.stream().noneMatch(JourneyNature::isOurs)) {
      ICommand command = description.newCommand();
      command.setBuilderName(JourneyBuilder.ID);
      commands.add(command);
      description.setBuildSpec(commands.toArray(ICommand[]::new));
      project.setDescription(description, null);
    }
  }

  @Override
  public void deconfigure() throws CoreException {
    IProjectDescription description = project.getDescription();
    description.setBuildSpec(
        Arrays.stream(description.getBuildSpec())
            .filter(each -> !isOurs(each))
            .toArray(ICommand[]::new));
    project.setDescription(description, null);
    project.deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
  }

  private static boolean isOurs(ICommand command) {
    return command.getBuilderName().equals(JourneyBuilder.ID);
  }

  @Override
  public IProject getProject() {
    return project;
  }

  @Override
  public void setProject(IProject project) {
    this.project = project;
  }

  /** Makes a project a journey project; one that is one stays as it is. */
  public static void add(IProject project, IProgressMonitor monitor) throws CoreException {
    IProjectDescription description = project.getDescription();
    if (!description.hasNature(JourneyProjects.NATURE)) {
      List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
      natures.add(JourneyProjects.NATURE);
      description.setNatureIds(natures.toArray(String[]::new));
      project.setDescription(description, monitor);
    }
  }

  /** Makes a project no longer a journey project. Its files stay, also what was generated. */
  public static void remove(IProject project, IProgressMonitor monitor) throws CoreException {
    IProjectDescription description = project.getDescription();
    description.setNatureIds(
        Arrays.stream(description.getNatureIds())
            .filter(each -> !each.equals(JourneyProjects.NATURE))
            .toArray(String[]::new));
    project.setDescription(description, monitor);
  }
}
