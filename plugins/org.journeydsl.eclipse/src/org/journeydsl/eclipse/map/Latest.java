package org.journeydsl.eclipse.map;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.journeydsl.eclipse.server.UiThread;

/**
 * Does a thing a moment after it was last asked for, one at a time: what is asked for while it is
 * done is done once more afterwards. Only for the thread of the display.
 */
final class Latest {

  private final Display display;
  private final UiThread ui;
  private final int delay;
  private final Supplier<CompletableFuture<?>> work;
  // Always the same object: the display then forgets the time that was asked for before.
  private final Runnable run = this::run;
  private boolean busy;
  private boolean again;
  private boolean over;

  /**
   * Prepares a thing to do.
   *
   * @param delay the moment, in milliseconds
   * @param work begins it and tells when it is done
   */
  Latest(Display display, int delay, Supplier<CompletableFuture<?>> work) {
    this.display = display;
    this.ui = new UiThread(display);
    this.delay = delay;
    this.work = work;
  }

  void ask() {
    if (!over) {
      display.timerExec(delay, run);
    }
  }

  private void run() {
    if (over) {
      return;
    }
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    work.get().whenCompleteAsync((done, problem) -> finished(), ui);
  }

  private void finished() {
    busy = false;
    if (again) {
      again = false;
      ask();
    }
  }

  void stop() {
    over = true;
  }
}
