package org.journeydsl.eclipse.server;

import java.util.concurrent.Executor;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * The thread that draws: where answers of the server are shown. What comes when the workbench is
 * already closed is dropped.
 */
public final class UiThread implements Executor {

  private final Display display;

  /** The thread of a display. */
  public UiThread(Display display) {
    this.display = display;
  }

  @Override
  public void execute(Runnable work) {
    try {
      if (!display.isDisposed()) {
        display.asyncExec(work);
      }
    } catch (SWTException e) {
      // Closed between the question and the call: there is nothing left to draw on.
    }
  }
}
