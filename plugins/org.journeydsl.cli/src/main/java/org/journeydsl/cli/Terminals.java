package org.journeydsl.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which of the three streams a person sits at.
 *
 * @param in whether questions can be asked
 * @param out whether what is printed may be coloured
 * @param err whether progress is worth a line
 */
record Terminals(boolean in, boolean out, boolean err) {

  static final Terminals NONE = new Terminals(false, false, false);

  /** Asks the system. */
  static Terminals ofProcess() {
    Path streams = Path.of("/proc/self/fd");
    if (Files.isDirectory(streams)) {
      return new Terminals(isTerminal(streams, 0), isTerminal(streams, 1), isTerminal(streams, 2));
    }
    // Elsewhere Java can only tell whether input and output are both a terminal.
    boolean both = isTerminal(System.console());
    return new Terminals(both, both, both);
  }

  private static boolean isTerminal(Path streams, int number) {
    try {
      String target = Files.readSymbolicLink(streams.resolve(Integer.toString(number))).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there is a console even where there is no terminal.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
