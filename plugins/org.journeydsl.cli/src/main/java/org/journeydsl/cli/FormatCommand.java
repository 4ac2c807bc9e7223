package org.journeydsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.cli.print.Report;
import org.journeydsl.project.FormattedFile;
import org.journeydsl.project.ProjectRoot;
import org.journeydsl.project.Selection.Group;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journey format}: one layout for all files. */
@Command(
    name = "format",
    header = "Give .journey files their canonical layout: one fact per line, comments kept.",
    footer = {
      "",
      "A file that cannot be read without errors stays as it is, and the errors are printed.",
      "",
      "Examples:",
      "  journey format                   all files below this folder",
      "  journey format --check           for CI: list what would change, with exit status 1",
      "  journey format - < a.journey     from standard input to standard output"
    })
final class FormatCommand implements Action {

  private final Shell shell;

  @Mixin private Inputs inputs;
  @Mixin private HelpOption help;

  @Option(
      names = "--check",
      description = "Write nothing; list the files that would change, with exit status 1.")
  private boolean check;

  FormatCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    return inputs.fromStandardInput() ? formatStandardInput() : formatFiles();
  }

  private int formatFiles() {
    Report report = new Report(shell::show);
    List<String> problems = new ArrayList<>();
    int changed = 0;
    try (Progress progress = new Progress(shell)) {
      for (Group group : inputs.select(shell).groups()) {
        for (Path path : group.files()) {
          progress.at(shell.show(path));
          FormattedFile file = FormattedFile.of(group.root(), path);
          add(file, report);
          if (file.changes()) {
            changed++;
            Optional<String> problem = check ? Optional.empty() : file.write();
            problem.ifPresent(problems::add);
            if (problem.isEmpty()) {
              shell.out().println((check ? "would format " : "formatted ") + shell.show(path));
            }
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw WrongUse.of(problems);
    }
    if (!report.findings().isEmpty()) {
      return Reporting.printErrors(report, shell);
    }
    return check && changed > 0 ? Status.FINDINGS : Status.FINE;
  }

  private int formatStandardInput() {
    Path file = inputs.stdinFile(shell);
    Path root = ProjectRoot.of(file.getParent());
    byte[] content = Inputs.readAll(shell);
    String path = root.relativize(file).toString().replace('\\', '/');
    FormattedFile formatted = FormattedFile.of(root, path, content);
    if (!check && formatted.after() != null) {
      // With errors the text comes out as it came in: an editor that filters through us keeps it.
      shell.out().print(formatted.after());
    }
    if (!formatted.findings().isEmpty()) {
      Report report = new Report(shell::show);
      add(formatted, report);
      return Reporting.printErrors(report, shell);
    }
    return check && formatted.changes() ? Status.FINDINGS : Status.FINE;
  }

  private static void add(FormattedFile file, Report report) {
    report.add(file.root(), file.findings(), path -> Optional.ofNullable(file.before()));
    report.count(1);
  }
}
