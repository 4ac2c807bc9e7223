package org.journeydsl.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.journeydsl.project.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey new}: a file to begin with. */
@Command(
    name = "new",
    header = "Add a file with a new journey, persona, KPI, survey or evidence.",
    footer = {
      "",
      "Examples:",
      "  journey new journey Returns",
      "  journey new persona Olena --dir shared",
      "  journey new kpi Conversion --language pl"
    })
final class NewCommand implements Action {

  /** What can be new, as it is typed. */
  enum What {
    journey,
    persona,
    kpi,
    survey,
    evidence
  }

  private final Shell shell;

  @Mixin private HelpOption help;

  @Parameters(index = "0", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  private What what;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "Its name, for references: one word in any script.")
  private String name;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "The folder of the file (default: the current one).")
  private Path dir = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description =
          "The language of its texts: en, uk, ru, pl, cs or ro (default: the project's, else"
              + " yours).")
  private String language;

  NewCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    Path folder = shell.folder().resolve(dir).normalize();
    NewFile.Outcome outcome =
        NewFile.of(
            NewFile.Kind.valueOf(what.name().toUpperCase(Locale.ROOT)),
            name,
            Language.of(language, folder, shell.locale()),
            folder,
            shell.clock().today());
    NewFile file = outcome.file().orElseThrow(() -> new WrongUse(outcome.problem()));
    Optional<String> problem = file.write(folder);
    if (problem.isPresent()) {
      throw new WrongUse(problem.get());
    }
    shell.out().println("wrote " + shell.show(folder.resolve(file.name())));
    return Status.FINE;
  }
}
