package org.journeydsl.eclipse.typing;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IWorkbenchPart;
import org.journeydsl.eclipse.server.Places;

/** The viewers of texts in parts of the workbench. */
public final class Viewers {

  private Viewers() {}

  /** The viewer of a part that shows a journey file. */
  public static Optional<ISourceViewer> of(IWorkbenchPart part) {
    return Optional.ofNullable(part)
        .map(each -> Adapters.adapt(each, ITextViewer.class))
        .filter(ISourceViewer.class::isInstance)
        .map(ISourceViewer.class::cast)
        .filter(viewer -> Places.text(viewer.getDocument()).isPresent());
  }
}
