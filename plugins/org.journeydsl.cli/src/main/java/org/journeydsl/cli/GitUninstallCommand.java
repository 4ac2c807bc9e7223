package org.journeydsl.cli;

import org.journeydsl.cli.clone.NoClone;
import org.journeydsl.cli.clone.Setup;
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
    try {
      Setup setup = Setup.around(shell.folder(), shell.environment());
      setup.uninstall();
      setup.told().forEach(shell.out()::println);
      return Status.FINE;
    } catch (NoClone e) {
      throw new WrongUse(e.getMessage());
    }
  }
}
