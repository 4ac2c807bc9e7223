package org.journeydsl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code journey git uninstall}. */
@Command(
    name = "uninstall",
    header = "Take away what 'journey git install' put in; the rest stays to the byte.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%n")
final class GitUninstallCommand implements Action {

  private final Shell shell;

  @Mixin private HelpOption help;

  GitUninstallCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    return GitCommand.run(
        shell,
        setup -> {
          setup.uninstall();
          return setup.told();
        });
  }
}
