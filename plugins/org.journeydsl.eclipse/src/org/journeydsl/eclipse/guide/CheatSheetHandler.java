package org.journeydsl.eclipse.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the cheat sheet that leads to a first map, in its perspective. */
public final class CheatSheetHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    FirstStart.welcome();
    return null;
  }
}
