package org.journeydsl.eclipse;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.journeydsl.eclipse.server.Server;
import org.osgi.framework.BundleContext;

/** The bundle itself: its images and preferences, its log, and its end. */
public final class JourneyPlugin extends AbstractUIPlugin {

  /** The id that everything of this bundle begins with. */
  public static final String ID = "org.journeydsl.eclipse";

  private static JourneyPlugin instance;

  @Override
  public void start(BundleContext context) throws Exception {
    super.start(context);
    instance = this;
  }

  @Override
  public void stop(BundleContext context) throws Exception {
    Server.stop();
    instance = null;
    super.stop(context);
  }

  /** The running bundle. */
  public static JourneyPlugin instance() {
    return instance;
  }

  /** Writes a problem of this bundle itself to the workbench's log. */
  public static void log(String message, Throwable problem) {
    ILog.of(JourneyPlugin.class).log(Status.error(message, problem));
  }
}
