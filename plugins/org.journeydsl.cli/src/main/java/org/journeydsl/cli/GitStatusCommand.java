package org.journeydsl.cli;

import org.journeydsl.cli.clone.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code journey git status}. */
@Command(
    name = "status",
    header = "Say what git knows about .journey files in this clone.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%n")
final class GitStatusCommand implements Action {

  private final Shell shell;

  @Mixin private HelpOption help;

  GitStatusCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    return GitCommand.run(shell, Setup::status);
  }
}
