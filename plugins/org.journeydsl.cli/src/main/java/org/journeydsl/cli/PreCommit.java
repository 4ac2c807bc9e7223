package org.journeydsl.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.IntPredicate;
import org.journeydsl.cli.clone.GitProgram;

/** Judges what is about to be committed, with the two commands that a person would type. */
final class PreCommit {

  private PreCommit() {}

  static int run(Shell shell) {
    GitProgram git = new GitProgram(shell.folder());
    String staged =
        git.run("", "diff", "--cached", "--name-only", "--", "*.journey", "*journey.toml").text();
    if (staged.isBlank()) {
      return Status.FINE;
    }
    if (stops(shell, status -> status != Status.FINE, "check")) {
      return Status.FINDINGS;
    }
    boolean hasBefore = git.run("", "rev-parse", "--quiet", "--verify", "HEAD").status() == 0;
    // Where nothing can be compared, nothing is known to break.
    if (hasBefore
        && stops(
            shell,
            status -> status == ComparingStatus.CHANGED,
            "diff",
            "HEAD",
            "--fail-on",
            "measurement")) {
      shell
          .err()
          .println("This commit breaks what is measured. Commit with --no-verify if you mean it.");
      return Status.FINDINGS;
    }
    return Status.FINE;
  }

  /** Runs a command, and shows what it said if that stops the commit. */
  private static boolean stops(Shell shell, IntPredicate stops, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    Shell quiet =
        new Shell(
            shell.folder(),
            shell.in(),
            writer,
            writer,
            Terminals.NONE,
            shell.environment(),
            shell.clock(),
            shell.locale());
    int status = new Commands(quiet).run(arguments);
    if (stops.test(status)) {
      shell.err().print(said);
    }
    return stops.test(status);
  }
}
