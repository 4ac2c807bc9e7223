package org.journeydsl.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * Where a command was started: what it may know of the world outside its arguments.
 *
 * @param folder the working folder, absolute
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminals which of them a person looks at
 * @param environment environment variables
 * @param clock tells the day; asked only where no {@code --today} is given
 * @param locale the user's language as a BCP 47 tag, such as {@code uk-UA}
 */
record Shell(
    Path folder,
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Terminals terminals,
    Map<String, String> environment,
    Clock clock,
    String locale) {

  /** Tells the day. */
  interface Clock {
    LocalDate today();
  }

  /** Whether a variable is set to anything, as NO_COLOR and JOURNEY_DEBUG are. */
  boolean has(String variable) {
    String value = environment.get(variable);
    return value != null && !value.isEmpty();
  }

  boolean colours() {
    return terminals.out() && !has("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
  }

  /** A path as a person in the working folder writes it, with {@code /} between folders. */
  String show(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.equals(folder)) {
      return ".";
    }
    Path shown = absolute;
    if (absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot())) {
      Path relative = folder.relativize(absolute);
      int ups = 0;
      while (ups < relative.getNameCount() && relative.getName(ups).toString().equals("..")) {
        ups++;
      }
      // A path that first climbs to the top of the disk is harder to read than the whole one.
      shown = ups < folder.getNameCount() ? relative : absolute;
    }
    return shown.toString().replace('\\', '/');
  }
}
