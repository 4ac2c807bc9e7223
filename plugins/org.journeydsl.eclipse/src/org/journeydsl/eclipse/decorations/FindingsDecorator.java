package org.journeydsl.eclipse.decorations;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.findings.FindingMarkers;

/**
 * Shows how many errors and warnings a journey file has, and on folders and projects that there are
 * some inside.
 */
public final class FindingsDecorator extends LabelProvider
    implements ILightweightLabelDecorator, IResourceChangeListener {

  public FindingsDecorator() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    super.dispose();
  }

  @Override
  public void decorate(Object element, IDecoration decoration) {
    IResource resource = Adapters.adapt(element, IResource.class);
    if (resource == null || !resource.isAccessible()) {
      return;
    }
    int errors = 0;
    int warnings = 0;
    try {
      for (IMarker each :
          resource.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE)) {
        int severity = each.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
        errors += severity == IMarker.SEVERITY_ERROR ? 1 : 0;
        warnings += severity == IMarker.SEVERITY_WARNING ? 1 : 0;
      }
    } catch (CoreException e) {
      return; // Deleted meanwhile.
    }
    if (errors + warnings > 0) {
      decoration.addOverlay(
          overlay(
              errors > 0 ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING),
          IDecoration.BOTTOM_LEFT);
      if (resource instanceof IFile) {
        decoration.addSuffix(suffix(errors, warnings));
      }
    }
  }

  private static ImageDescriptor overlay(String name) {
    return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
  }

  static String suffix(int errors, int warnings) {
    String first = errors == 0 ? "" : errors == 1 ? "1 error" : errors + " errors";
    String second = warnings == 0 ? "" : warnings == 1 ? "1 warning" : warnings + " warnings";
    return " (" + first + (errors > 0 && warnings > 0 ? ", " : "") + second + ")";
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    Set<IResource> changed = new HashSet<>();
    for (IMarkerDelta each : event.findMarkerDeltas(FindingMarkers.TYPE, true)) {
      IResource resource = each.getResource();
      while (resource != null && !(resource instanceof IWorkspaceRoot) && changed.add(resource)) {
        resource = resource.getParent();
      }
    }
    if (!changed.isEmpty() && PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench()
          .getDisplay()
          .asyncExec(
              () ->
                  fireLabelProviderChanged(new LabelProviderChangedEvent(this, changed.toArray())));
    }
  }
}
