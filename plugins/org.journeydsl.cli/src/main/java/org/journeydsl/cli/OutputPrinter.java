package org.journeydsl.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.generate.code.QuestionChange;
import org.journeydsl.project.OutputFolder.Deed;
import org.journeydsl.project.OutputFolder.Result;

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
      switch (each.deed()) {
        case WRITTEN -> out.println((dryRun ? "would write " : "wrote ") + file);
        case REMOVED -> out.println((dryRun ? "would remove " : "removed ") + file);
        case KEPT ->
            shell.err().println("kept " + file + ": no longer made, but somebody changed it");
        case IN_THE_WAY -> {
          status = Math.max(status, Status.FINDINGS);
          shell
              .err()
              .println(
                  "left alone "
                      + file
                      + ": somebody made or changed it; delete it to have it written");
        }
        case FAILED -> {
          status = Status.WRONG_USE;
          shell.err().println("journey: " + file + " cannot be written: " + each.reason() + ".");
        }
        case UNCHANGED -> {}
      }
    }
    out.println(project + ": " + counts(results) + " in " + shell.show(folder) + ".");
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

  private String counts(List<Result> results) {
    List<String> counts = new ArrayList<>();
    count(results, Deed.WRITTEN, dryRun ? "to write" : "written", counts);
    count(results, Deed.UNCHANGED, "unchanged", counts);
    count(results, Deed.REMOVED, dryRun ? "to remove" : "removed", counts);
    count(results, Deed.KEPT, "kept", counts);
    count(results, Deed.IN_THE_WAY, "left alone", counts);
    count(results, Deed.FAILED, "failed", counts);
    return counts.isEmpty() ? "no files" : String.join(", ", counts);
  }

  private static void count(List<Result> results, Deed deed, String word, List<String> counts) {
    long number = results.stream().filter(each -> each.deed() == deed).count();
    if (number > 0) {
      counts.add(number + " " + word);
    }
  }
}
