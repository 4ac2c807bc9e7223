package org.journeydsl.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code journey}: customer journeys as code. */
@Command(
    name = "journey",
    description = "Customer journeys as code.",
    mixinStandardHelpOptions = true,
    versionProvider = JourneyCommand.Version.class)
public final class JourneyCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs one command and leaves with its exit status. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new JourneyCommand()).execute(arguments));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = JourneyCommand.class.getPackage().getImplementationVersion();
      return new String[] {"journey " + (version == null ? "(not packaged)" : version)};
    }
  }
}
