package org.journeydsl.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.journeydsl.cli.print.Report;
import org.journeydsl.generate.Audience;
import org.journeydsl.generate.code.QuestionChange;
import org.journeydsl.project.Generation;
import org.journeydsl.project.OutputFolder;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.Selection.Group;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journey generate}: maps, surveys and KPIs from journeys without errors. */
@Command(
    name = "generate",
    header = "Write maps, surveys and KPI files; nothing is written while there are errors.",
    footer = {
      "",
      "Only what changed is written. The file .journey-manifest.json in the output folder"
          + " remembers",
      "what was written, so that files of maps that are gone go too; nothing else is ever removed.",
      "",
      "Examples:",
      "  journey generate                       into the folder that journey.toml names",
      "  journey generate maps --out site       into another folder",
      "  journey generate --only html-map       the maps alone",
      "  journey generate --audience client --out share   maps to send to a client",
      "  journey generate --with roadmap.jar    and what somebody's own generator makes",
      "  journey generate --dry-run             say what would be written"
    })
final class GenerateCommand implements Action {

  private final Shell shell;

  @Mixin private Inputs inputs;
  @Mixin private Reporting reporting;
  @Mixin private HelpOption help;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description =
          "Where to write; with several projects each gets a folder of its own in it (default:"
              + " the [output] folder of journey.toml, else build/journey in the project).")
  private Path out;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "Run these generators only: ${COMPLETION-CANDIDATES}.",
      completionCandidates = GeneratorChoice.Ids.class)
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "JAR",
      description =
          "Also run the generators in this jar. It is a program and runs with your rights: name"
              + " only what you trust. May be given several times.")
  private List<Path> with = new ArrayList<>();

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      description =
          "Who will read it: ${COMPLETION-CANDIDATES}. For a client, back stage, employees, owners"
              + " and notes are left out (default: team).")
  private Reader audience = Reader.team;

  @Option(names = "--dry-run", description = "Write nothing; say what would be written.")
  private boolean dryRun;

  GenerateCommand(Shell shell) {
    this.shell = shell;
  }

  /** The words of {@code --audience}. */
  enum Reader {
    team,
    client;

    Audience audience() {
      return Audience.values()[ordinal()];
    }
  }

  /** One project, what was made of it, and where it goes. */
  private record Job(Project project, Generation generation, Path folder) {}

  @Override
  public int run() {
    LocalDate today = reporting.today(shell);
    if (inputs.fromStandardInput()) {
      throw new WrongUse("'generate' needs files: standard input is no project to draw.");
    }
    GeneratorChoice choice = GeneratorChoice.of(only, with, shell);
    List<Group> groups = inputs.select(shell).groups();
    OutputChoice folders = OutputChoice.of(out, groups, shell);
    Report report = new Report(shell::show);
    List<Job> jobs = new ArrayList<>();
    boolean errors = false;
    try (Progress progress = new Progress(shell)) {
      for (Group group : groups) {
        progress.at(shell.show(group.root()));
        Project project = new ProjectLoader(group.root(), today).add(group.files()).load();
        report.add(project, project.findings());
        report.count(Math.max(project.files().size(), group.files().size()));
        errors |= project.hasErrors();
        if (!errors) {
          Generation generation =
              Generation.of(project, choice.of(project.settings()), audience.audience());
          report.add(project, generation.findings());
          errors |= generation.hasErrors();
          jobs.add(new Job(project, generation, folders.of(project)));
        }
      }
    }
    if (errors) {
      int status = reporting.print(report, shell);
      shell.err().println("Nothing was written: first put the errors right.");
      return Math.max(status, Status.FINDINGS);
    }
    int written = write(jobs, choice);
    return Math.max(reporting.printAfter(report, shell), written);
  }

  private int write(List<Job> jobs, GeneratorChoice choice) {
    OutputPrinter printer = new OutputPrinter(shell, reporting.forPeople(), dryRun);
    for (Job job : jobs) {
      // Files of journeys that were not read may be of use still.
      Predicate<String> cleaned =
          job.project().model().complete() ? choice::covers : generator -> false;
      OutputFolder folder = new OutputFolder(job.folder());
      List<QuestionChange> changes =
          job.project().model().complete()
              ? folder.questionsThatChanged(job.generation())
              : List.of();
      printer.print(
          job.project().settings().name(),
          job.folder(),
          dryRun
              ? folder.plan(job.generation(), cleaned)
              : folder.write(job.generation(), cleaned));
      printer.print(changes);
    }
    return printer.status();
  }
}
