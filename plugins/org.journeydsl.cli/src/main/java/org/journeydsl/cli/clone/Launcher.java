package org.journeydsl.cli.clone;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;

/**
 * How git starts us, wherever it is and whatever its PATH: by the whole path, quoted for a shell.
 *
 * @param command for a shell
 * @param file what has to be there for it
 */
record Launcher(String command, Path file) {

  /** The script {@code journey} says in this variable where it is. */
  private static final String SCRIPT = "JOURNEY_LAUNCHER";

  static Launcher of(Map<String, String> environment) {
    String script = environment.get(SCRIPT);
    if (script != null && !script.isEmpty()) {
      return new Launcher(quoted(script), Path.of(script));
    }
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    StringBuilder absolute = new StringBuilder();
    for (String each : classes.split(File.pathSeparator)) {
      absolute.append(absolute.length() == 0 ? "" : File.pathSeparator);
      absolute.append(Path.of(each).toAbsolutePath());
    }
    return new Launcher(
        quoted(java.toString())
            + " -cp "
            + quoted(absolute.toString())
            + " org.journeydsl.cli.JourneyCommand",
        java);
  }

  /** A word for a shell; in settings of git it needs git's own quotes as well. */
  static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
