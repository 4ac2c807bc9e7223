package org.journeydsl.eclipse.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for letters of a name, and opens what they stand for. */
public final class OpenElementCommand extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    OpenElementDialog dialog = new OpenElementDialog(HandlerUtil.getActiveShell(event));
    dialog.setInitialPattern("");
    if (dialog.open() == Window.OK) {
      dialog.openChosen();
    }
    return null;
  }
}
