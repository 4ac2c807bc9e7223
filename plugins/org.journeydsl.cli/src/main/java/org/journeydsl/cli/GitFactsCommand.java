package org.journeydsl.cli;

import java.nio.file.Path;
import org.journeydsl.cli.git.ConflictFacts;
import org.journeydsl.project.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journey git facts}: what git compares in place of a file. */
@Command(
    name = "facts",
    hidden = true,
    header = "Print a file with a line per fact, each with its path: what git diff compares.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%n")
final class GitFactsCommand implements Action {

  private final Shell shell;

  @Mixin private HelpOption help;

  @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
  private Path file;

  GitFactsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    String text =
        new TextFile(shell.folder().resolve(file), new byte[0])
            .text()
            .orElseThrow(() -> new WrongUse("'" + file + "' is no text that can be read."));
    shell.out().print(ConflictFacts.of(text));
    return Status.FINE;
  }
}
