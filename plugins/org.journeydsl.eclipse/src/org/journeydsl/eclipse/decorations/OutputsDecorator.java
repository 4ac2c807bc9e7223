package org.journeydsl.eclipse.decorations;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.journeydsl.project.OutputFolder;

/** Marks the folders whose content is generated: what is changed there is lost. */
public final class OutputsDecorator extends LabelProvider implements ILightweightLabelDecorator {

  @Override
  public void decorate(Object element, IDecoration decoration) {
    IFolder folder = Adapters.adapt(element, IFolder.class);
    if (folder != null && folder.getFile(OutputFolder.LIST).exists()) {
      decoration.addSuffix(" (generated)");
    }
  }
}
