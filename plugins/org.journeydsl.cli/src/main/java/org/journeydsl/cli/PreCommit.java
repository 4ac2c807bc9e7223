package org.journeydsl.cli;

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
    Commands commands = new Commands(shell);
    int status = commands.run("check");
    boolean hasBefore = git.run("", "rev-parse", "--quiet", "--verify", "HEAD").status() == 0;
    if (status == Status.FINE && hasBefore) {
      boolean breaks =
          commands.run("diff", "HEAD", "--fail-on", "measurement") == ComparingStatus.CHANGED;
      if (breaks) {
        shell
            .err()
            .println(
                "This commit breaks what is measured. Commit with --no-verify if you mean it.");
      }
      status = breaks ? Status.FINDINGS : Status.FINE;
    }
    return status;
  }
}
