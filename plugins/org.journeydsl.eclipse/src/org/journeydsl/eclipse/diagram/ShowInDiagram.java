package org.journeydsl.eclipse.diagram;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Selects what the cursor is at in a diagram. */
public final class ShowInDiagram extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
    InText.of(event)
        .ifPresent(
            place -> {
              if (place.fragments().isEmpty()) {
                DiagramWindows.refuse("Put the cursor at what the diagram shall show.");
              } else {
                Diagrams.show(page, place.file(), place.fragments());
              }
            });
    return null;
  }
}
