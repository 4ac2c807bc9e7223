package org.journeydsl.eclipse.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Makes the viewers that compare texts of journey files. */
public final class JourneyMergeViewers implements IViewerCreator {

  @Override
  public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
    return new JourneyMergeViewer(parent, configuration);
  }
}
