package org.journeydsl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.journeydsl.cli.print.FindingsFormat;
import org.journeydsl.cli.print.GithubFormat;
import org.journeydsl.cli.print.Ink;
import org.journeydsl.cli.print.JsonFormat;
import org.journeydsl.cli.print.Report;
import org.journeydsl.cli.print.SarifFormat;
import org.journeydsl.cli.print.TextFormat;
import org.journeydsl.findings.Severity;
import picocli.CommandLine.Option;

/** How findings are judged and printed. */
final class Reporting {

  /** Ways to print findings. */
  enum Format {
    text,
    json,
    sarif,
    github
  }

  /** The words of {@code --fail-on}. */
  enum FailOn {
    error,
    warning,
    note;

    Severity severity() {
      return Severity.values()[ordinal()];
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How findings are printed: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.text;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit status 1 where a finding is this bad or worse: ${COMPLETION-CANDIDATES}"
              + " (default: error).")
  private FailOn failOn = FailOn.error;

  @Option(
      names = "--notes",
      description = "Show every note with its line; otherwise one line stands for all of a rule.")
  private boolean notes;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day that ages are counted to, such as 2027-03-31 (default: today).")
  private String today;

  /** Prints the errors of a command that only stumbles over them, to standard error. */
  static int printErrors(Report report, Shell shell) {
    return new Reporting().printBeside(report, shell);
  }

  LocalDate today(Shell shell) {
    if (today == null) {
      return shell.clock().today();
    }
    try {
      return LocalDate.parse(today);
    } catch (DateTimeParseException e) {
      throw new WrongUse("'" + today + "' is no day: write --today 2027-03-31.");
    }
  }

  boolean forPeople() {
    return format == Format.text;
  }

  /** Prints a report and gives back the exit status that it calls for. */
  int print(Report report, Shell shell) {
    print(report, shell, shell.out());
    return status(report);
  }

  /** Prints a report to standard error, where standard output holds something else. */
  int printBeside(Report report, Shell shell) {
    print(report, shell, shell.err());
    return status(report);
  }

  /**
   * Prints what a person should see after the files were written: nothing where there is nothing
   * but notes.
   */
  int printAfter(Report report, Shell shell) {
    if (!forPeople() || notes || report.has(failOn.severity()) || report.has(Severity.WARNING)) {
      print(report, shell);
    } else if (report.count(Severity.NOTE) > 0) {
      int count = report.count(Severity.NOTE);
      String notes =
          count == 1 ? "1 note; '--notes' shows it." : count + " notes; '--notes' shows them.";
      shell.out().println(notes);
    }
    return status(report);
  }

  /** The exit status that a report calls for. */
  int status(Report report) {
    if (report.findings().stream().anyMatch(each -> each.rule().equals("file-unreadable"))) {
      return Status.WRONG_USE;
    }
    return report.has(failOn.severity()) ? Status.FINDINGS : Status.FINE;
  }

  private void print(Report report, Shell shell, PrintWriter out) {
    try {
      format(shell).print(report, out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FindingsFormat format(Shell shell) {
    return switch (format) {
      case text ->
          new TextFormat(
              Ink.when(shell.colours()),
              notes || failOn == FailOn.note ? Severity.NOTE : Severity.WARNING);
      case json -> new JsonFormat();
      case sarif -> new SarifFormat(RootCommand.version());
      case github -> new GithubFormat();
    };
  }
}
