package org.journeydsl.eclipse.console;

import java.util.List;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleFactory;
import org.eclipse.ui.console.IConsoleManager;
import org.eclipse.ui.console.MessageConsole;
import org.eclipse.ui.console.MessageConsoleStream;
import org.journeydsl.eclipse.JourneyPlugin;

/** The console "Journey": one line for each file that was written or removed, and a sum. */
public final class JourneyConsole implements IConsoleFactory {

  /** What it is called. */
  public static final String NAME = "Journey";

  private static MessageConsole console;
  private static MessageConsoleStream stream;

  /** Shows it, for the menu of the Console view. */
  @Override
  public void openConsole() {
    manager().showConsoleView(get());
  }

  /** Adds lines; it comes to the front only where somebody asked for that. */
  public static void print(List<String> lines) {
    if (!lines.isEmpty()) {
      get();
      lines.forEach(stream::println);
    }
  }

  /** The console itself, made with the first line. */
  public static synchronized MessageConsole get() {
    if (console == null) {
      console =
          new MessageConsole(
              NAME,
              JourneyPlugin.ID,
              JourneyPlugin.imageDescriptorFromPlugin(JourneyPlugin.ID, "icons/journey.png"),
              "UTF-8",
              true);
      console.addPatternMatchListener(new FileLinks());
      stream = console.newMessageStream();
      manager().addConsoles(new IConsole[] {console});
    }
    return console;
  }

  private static IConsoleManager manager() {
    return ConsolePlugin.getDefault().getConsoleManager();
  }
}
