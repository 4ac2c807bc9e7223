package org.journeydsl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code journey} without a command: says what there is. */
@Command(
    name = "journey",
    customSynopsis = "journey COMMAND [OPTIONS] [PATH...]",
    synopsisHeading = "%nUsage: ",
    header =
        "Customer journeys as code: check, draw and measure what is written in .journey files.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%n",
    versionProvider = RootCommand.Version.class,
    footer = {
      "",
      "Begin with:",
      "  journey init --kind shop       a project with a first map",
      "  journey check                  what is wrong, and how to put it right",
      "  journey preview                the map in your browser, redrawn while you write",
      "",
      "Exit status: 0 fine, 1 findings, 2 wrong use or unreadable input, 3 a mistake of ours.",
      "Each command explains itself: journey check --help"
    })
final class RootCommand implements Action {

  private final Shell shell;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  RootCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    spec.commandLine().usage(shell.out());
    return Status.FINE;
  }

  /** The version of this program; of a build that was not packaged, a word that says so. */
  static String version() {
    String version = RootCommand.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"journey " + version()};
    }
  }
}
