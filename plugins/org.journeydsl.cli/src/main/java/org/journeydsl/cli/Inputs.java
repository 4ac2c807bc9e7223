package org.journeydsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.project.Selection;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that a command is about. */
final class Inputs {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders or patterns such as 'maps/**/*.journey'; '-' is standard input."
              + " Without any: the current folder.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--stdin-path",
      paramLabel = "NAME",
      description =
          "The path that standard input counts as, so that its imports and its project are found"
              + " (default: stdin.journey).")
  private String stdinPath = "stdin.journey";

  /** Whether a text comes through standard input. */
  boolean fromStandardInput() {
    boolean stdin = paths.contains("-");
    if (stdin && paths.size() > 1) {
      throw new WrongUse("'-' reads standard input and stands alone: leave out the other paths.");
    }
    return stdin;
  }

  Selection select(Shell shell) {
    Selection selection = Selection.of(paths, shell.folder());
    if (!selection.problems().isEmpty()) {
      throw WrongUse.of(selection.problems());
    }
    return selection;
  }

  /** Where standard input counts as standing. */
  Path stdinFile(Shell shell) {
    try {
      return shell.folder().resolve(stdinPath).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new WrongUse("'" + stdinPath + "' is no path.");
    }
  }

  static byte[] readAll(Shell shell) {
    try {
      // Far more than a file may have: enough to say by how much it is too large.
      return shell.in().readNBytes(64 * 1024 * 1024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
