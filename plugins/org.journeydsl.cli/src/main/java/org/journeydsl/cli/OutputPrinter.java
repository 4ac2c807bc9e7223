package org.journeydsl.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.journeydsl.generate.code.QuestionChange;
import org.journeydsl.project.OutputFolder.Deed;
import org.journeydsl.project.OutputFolder.Result;
import org.journeydsl.project.OutputWords;

/** Says what was written, kept and removed, project by project. */
final class OutputPrinter {

  private final Shell shell;
  private final PrintWriter out;
  private final boolean dryRun;
  private int status = Status.FINE;

  OutputPrinter(Shell shell, boolean forPeople, boolean dryRun) {
    this.shell = shell;
    this.out = forPeople ? shell.out() : shell.err();
    this.dryRun = dryRun;
  }

  /** The exit status that all results together call for. */
  int status() {
    return status;
  }

  void print(String project, Path folder, List<Result> results) {
    for (Result each : results) {
      String file = shell.show(folder.resolve(each.path()));
      OutputWords.line(each, file, dryRun).ifPresent(line -> print(each.deed(), line));
    }
    out.println(
        project + ": " + OutputWords.counts(results, dryRun) + " in " + shell.show(folder) + ".");
  }

  /** What to change by hand where a survey has answers already. */
  void print(List<QuestionChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    out.println(
        "Surveys that are live: change by hand, as README.md beside the forms says,"
            + " what is asked otherwise now.");
    for (QuestionChange each : changes) {
      String what =
          switch (each.kind()) {
            case NEW -> "new       ";
            case REWORDED -> "reworded  ";
            case GONE -> "gone      ";
          };
      String languages =
          each.languages().isEmpty() ? "" : " (" + String.join(", ", each.languages()) + ")";
      out.println("  " + what + each.path() + languages);
    }
  }

  private void print(Deed deed, String line) {
    switch (deed) {
      case KEPT -> shell.err().println(line);
      case IN_THE_WAY -> {
        status = Math.max(status, Status.FINDINGS);
        shell.err().println(line);
      }
      case FAILED -> {
        status = Status.WRONG_USE;
        shell.err().println("journey: " + line);
      }
      default -> out.println(line);
    }
  }
}
