package org.journeydsl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code journey git pre-commit}: what the hook runs. */
@Command(
    name = "pre-commit",
    hidden = true,
    header =
        "Look at what is about to be committed: errors, and changes that break what is measured.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%n",
    footer = {
      "",
      "It looks at the files as they are on disk, and only where .journey files or journey.toml are",
      "about to be committed. 'git commit --no-verify' goes past it."
    })
final class GitPreCommitCommand implements Action {

  private final Shell shell;

  @Mixin private HelpOption help;

  GitPreCommitCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    return PreCommit.run(shell);
  }
}
