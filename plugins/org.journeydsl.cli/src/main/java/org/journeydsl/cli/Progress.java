package org.journeydsl.cli;

/** A line on the terminal that says what is being worked on, once that takes more than a second. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 1000;

  private final Shell shell;
  private final Thread thread;
  private volatile String subject = "";
  private boolean shown;

  Progress(Shell shell) {
    this.shell = shell;
    this.thread = shell.terminals().err() ? new Thread(this::watch, "progress") : null;
    if (thread != null) {
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Says what is next. */
  void at(String subject) {
    this.subject = subject;
  }

  private void watch() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
      while (true) {
        synchronized (this) {
          shell.err().print("\r\u001b[K" + subject + " …");
          shell.err().flush();
          shown = true;
        }
        Thread.sleep(200);
      }
    } catch (InterruptedException e) {
      // The work is done.
    }
  }

  @Override
  public void close() {
    if (thread != null) {
      thread.interrupt();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      if (shown) {
        shell.err().print("\r\u001b[K");
        shell.err().flush();
      }
    }
  }
}
