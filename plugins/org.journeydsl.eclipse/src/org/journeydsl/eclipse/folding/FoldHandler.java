package org.journeydsl.eclipse.folding;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeydsl.eclipse.commands.InEditor.Cursor;

/** The platform's commands for folding, with the keys that they have elsewhere. */
public final class FoldHandler extends AbstractHandler {

  private static final String COMMANDS = "org.eclipse.ui.edit.text.folding.";

  private static final Map<String, Integer> OPERATIONS =
      Map.of(
          COMMANDS + "toggle", ProjectionViewer.TOGGLE,
          COMMANDS + "collapse", ProjectionViewer.COLLAPSE,
          COMMANDS + "expand", ProjectionViewer.EXPAND,
          COMMANDS + "collapse_all", ProjectionViewer.COLLAPSE_ALL,
          COMMANDS + "expand_all", ProjectionViewer.EXPAND_ALL);

  @Override
  public Object execute(ExecutionEvent event) {
    int operation = OPERATIONS.get(event.getCommand().getId());
    Cursor.of(HandlerUtil.getActiveEditor(event))
        .map(Cursor::viewer)
        .filter(ProjectionViewer.class::isInstance)
        .map(ProjectionViewer.class::cast)
        .filter(viewer -> viewer.canDoOperation(operation))
        .ifPresent(viewer -> viewer.doOperation(operation));
    return null;
  }
}
