package org.journeydsl.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Severity;

/**
 * For people: errors and warnings in full, with their lines; then the notes, one line per rule, so
 * that what is wrong does not drown in what is merely not known yet.
 */
public final class TextFormat implements FindingsFormat {

  private final Ink ink;
  private final Severity full;

  /**
   * Prepares.
   *
   * @param ink colours or none
   * @param full findings as bad as this are shown with their lines; others in one line per rule
   */
  public TextFormat(Ink ink, Severity full) {
    this.ink = ink;
    this.full = full;
  }

  @Override
  public void print(Report report, PrintWriter out) {
    Map<String, List<Finding>> brief = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (finding.severity().isAtLeast(full)) {
        printFull(finding, report, out);
      } else {
        brief.computeIfAbsent(finding.rule(), key -> new ArrayList<>()).add(finding);
      }
    }
    brief.values().forEach(findings -> printBrief(findings, out));
    if (!brief.isEmpty()) {
      out.println();
    }
    out.println(summary(report));
  }

  private void printFull(Finding finding, Report report, PrintWriter out) {
    printLine(finding, out);
    String excerpt =
        report
            .text(finding.place().file())
            .map(t -> Excerpt.of(finding.place(), t, ink))
            .orElse("");
    if (!excerpt.isEmpty()) {
      out.println(excerpt);
    }
    if (finding.fixes().stream().anyMatch(Fix::safe)) {
      Fix fix = finding.fixes().stream().filter(Fix::safe).findFirst().orElseThrow();
      out.println(ink.dim("      = --fix: ") + Printable.of(fix.title()));
    }
    out.println();
  }

  private void printBrief(List<Finding> findings, PrintWriter out) {
    printLine(findings.get(0), out);
    if (findings.size() > 1) {
      out.println(ink.dim("      and " + (findings.size() - 1) + " more like it"));
    }
  }

  private void printLine(Finding finding, PrintWriter out) {
    var place = finding.place();
    String where = place.file() + ":" + place.line() + ":" + place.column();
    out.println(
        ink.bold(Printable.of(where))
            + " "
            + coloured(finding.severity())
            + " "
            + Printable.of(finding.message())
            + " "
            + ink.dim("[" + finding.rule() + "]"));
  }

  private String coloured(Severity severity) {
    return switch (severity) {
      case ERROR -> ink.red(severity.word());
      case WARNING -> ink.yellow(severity.word());
      case NOTE -> ink.cyan(severity.word());
    };
  }

  private String summary(Report report) {
    String files = report.files() == 1 ? "1 file" : report.files() + " files";
    if (report.findings().isEmpty()) {
      return ink.green("Nothing to say about " + files + ".");
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = report.count(severity);
      if (count > 0) {
        counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
      }
    }
    String fixable =
        report.fixable() == 0 ? "" : " " + report.fixable() + " can be put right by --fix.";
    String counted = String.join(", ", counts) + " in " + files + ".";
    return (report.has(Severity.ERROR) ? ink.red(counted) : ink.bold(counted)) + fixable;
  }
}
