package org.journeydsl.cli;

import java.util.List;
import java.util.function.Function;
import org.journeydsl.cli.clone.NoClone;
import org.journeydsl.cli.clone.Setup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code journey git}: git compares and merges journeys by what they say. */
@Command(
    name = "git",
    customSynopsis = "journey git install|uninstall|status",
    header = "Let git show changes fact by fact, and merge touchpoint by touchpoint.",
    synopsisHeading = "%nUsage: ",
    commandListHeading = "%n",
    footer = {
      "",
      "Examples:",
      "  journey git install          git diff, log -p and show say for each line where it belongs;",
      "                               merge, rebase and cherry-pick merge by element",
      "  journey git install --hook   and each commit is checked first",
      "  journey git status           what of it is there",
      "  journey git uninstall        as if it had never been there"
    })
final class GitCommand implements Action {

  private final Shell shell;

  @Spec private CommandSpec spec;
  @Mixin private HelpOption help;

  private GitCommand(Shell shell) {
    this.shell = shell;
  }

  /** The command with those below it. */
  static CommandLine line(Shell shell) {
    return new CommandLine(new GitCommand(shell))
        .addSubcommand(new GitInstallCommand(shell))
        .addSubcommand(new GitUninstallCommand(shell))
        .addSubcommand(new GitStatusCommand(shell))
        .addSubcommand(new GitFactsCommand(shell))
        .addSubcommand(new GitMergeCommand(shell))
        .addSubcommand(new GitPreCommitCommand(shell));
  }

  /** Works on git's settings of the clone around the current folder, and prints what is said. */
  static int run(Shell shell, Function<Setup, List<String>> work) {
    try {
      work.apply(Setup.around(shell.folder(), shell.environment())).forEach(shell.out()::println);
      return Status.FINE;
    } catch (NoClone e) {
      throw new WrongUse(e.getMessage());
    }
  }

  @Override
  public int run() {
    spec.commandLine().usage(shell.out());
    return Status.FINE;
  }
}
