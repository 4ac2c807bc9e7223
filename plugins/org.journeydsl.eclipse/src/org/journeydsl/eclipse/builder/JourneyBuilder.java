package org.journeydsl.eclipse.builder;

import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.journeydsl.eclipse.server.Server;

/**
 * Has the outputs of a project made anew after its files were saved, where the project wants that.
 * Findings are no work of a build: the language server tells them as somebody types.
 */
public final class JourneyBuilder extends IncrementalProjectBuilder {

  /** The id of the builder. */
  public static final String ID = "org.journeydsl.eclipse.builder";

  @Override
  public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
    return getProject();
  }

  @Override
  protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
      throws CoreException {
    Server.get(); // It tells the findings, also where no file was opened yet.
    if (Saving.generates(getProject())) {
      IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
      if (delta == null || hasWork(delta)) {
        GenerateJob.of(getProject()).schedule();
      }
    }
    return null;
  }

  @Override
  protected void clean(IProgressMonitor monitor) throws CoreException {
    GenerateJob.of(getProject()).clean(monitor);
  }

  /** Whether a file of a person changed, and not only what was generated. */
  private static boolean hasWork(IResourceDelta delta) throws CoreException {
    boolean[] found = {false};
    delta.accept(
        each -> {
          IResource resource = each.getResource();
          if (resource.isDerived() || resource.getName().equals(".settings")) {
            return false;
          }
          if (resource instanceof IFile file && isContent(each)) {
            found[0] |= !file.getName().equals(IProjectDescription.DESCRIPTION_FILE_NAME);
          }
          return !found[0] && resource instanceof IContainer;
        });
    return found[0];
  }

  private static boolean isContent(IResourceDelta delta) {
    return delta.getKind() != IResourceDelta.CHANGED
        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
  }
}
