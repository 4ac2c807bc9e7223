package org.journeydsl.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.cli.print.Report;
import org.journeydsl.generate.json.JourneyDocument;
import org.journeydsl.generate.json.JourneySchema;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.Selection;
import org.journeydsl.project.Selection.Group;
import org.journeydsl.project.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey export}: the whole model for other programs. */
@Command(
    name = "export",
    header = "Write all that journeys say as one JSON document, or the schema of such documents.",
    footer = {
      "",
      "The document holds one project; files with errors are not exported. 'journey import' reads",
      "it back. docs/formats/journey.md describes it.",
      "",
      "Examples:",
      "  journey export json > journey.json",
      "  journey export json maps --out journey.json",
      "  journey export schema --out journey.schema.json"
    })
final class ExportCommand implements Action {

  /** What can be exported, as it is typed. */
  enum What {
    json,
    schema
  }

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
  private What what;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or patterns such as 'maps/**/*.journey'. Without any: the current"
              + " folder.")
  private List<String> paths = new ArrayList<>();

  @Mixin private HelpOption help;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private Path out;

  ExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    if (what == What.schema) {
      return print(JourneySchema.create().text());
    }
    LocalDate today = shell.clock().today();
    Project project = project(today);
    if (project.hasErrors()) {
      Report report = new Report(shell::show);
      report.add(project, project.findings());
      report.count(project.files().size());
      int status = Reporting.printErrors(report, shell);
      shell.err().println("Nothing was exported: first put the errors right.");
      return status;
    }
    return print(JourneyDocument.of(project.model()).text());
  }

  private Project project(LocalDate today) {
    Selection selection = Selection.of(paths, shell.folder());
    if (!selection.problems().isEmpty()) {
      throw WrongUse.of(selection.problems());
    }
    List<Group> groups = selection.groups();
    if (groups.size() > 1) {
      throw new WrongUse(
          "These files belong to "
              + groups.size()
              + " projects, and a document holds one: export each by its folder.");
    }
    Group group = groups.get(0);
    return new ProjectLoader(group.root(), today).add(group.files()).load();
  }

  private int print(String text) {
    if (out == null) {
      shell.out().print(text);
      return Status.FINE;
    }
    Path file = shell.folder().resolve(out).normalize();
    new TextFile(file, text.getBytes(StandardCharsets.UTF_8))
        .write()
        .ifPresent(
            problem -> {
              throw new WrongUse(problem);
            });
    shell.out().println("wrote " + shell.show(file));
    return Status.FINE;
  }
}
