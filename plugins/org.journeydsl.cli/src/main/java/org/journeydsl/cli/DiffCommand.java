package org.journeydsl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.journeydsl.cli.git.RevisionFolder;
import org.journeydsl.cli.print.GithubFormat;
import org.journeydsl.cli.print.Ink;
import org.journeydsl.cli.print.SarifFormat;
import org.journeydsl.cli.review.JsonReview;
import org.journeydsl.cli.review.MarkdownReview;
import org.journeydsl.cli.review.PageReview;
import org.journeydsl.cli.review.Reviewed;
import org.journeydsl.cli.review.TextReview;
import org.journeydsl.findings.Severity;
import org.journeydsl.project.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journey diff}: what changed, and what it breaks. */
@Command(
    name = "diff",
    header = "Say what changed between two versions, and which surveys and KPIs it breaks.",
    footer = {
      "",
      "Things are the same by their names, wherever they stand: moving a persona into another file",
      "is no change. 'formerly OldName' keeps a series over a rename, 'retired Name' ends it.",
      "",
      "Examples:",
      "  journey diff main                      the files on disk against a branch",
      "  journey diff main...                   only what this work changed since it parted",
      "  journey diff v1.0 v1.1                 two revisions; nothing is checked out",
      "  journey diff old maps                  two folders, or two files",
      "  journey diff main... --format markdown --out comment.md",
      "  journey diff main... --format html --out change.html   the maps before and after",
      "  journey diff main... --fail-on measurement   for CI",
      "",
      "Exit status: 0 compared, 1 no comparison could be made, 2 changes as grave as --fail-on."
    })
final class DiffCommand implements Action {

  // GitHub shows no more annotations of one kind than this for a step.
  private static final int GITHUB_SHOWS = 10;

  /** Ways to print a comparison. */
  enum Format {
    text,
    markdown,
    json,
    html,
    sarif,
    github
  }

  /** The words of {@code --fail-on}. */
  enum FailOn {
    measurement,
    experience,
    any
  }

  private final Shell shell;

  @Mixin private Versions versions;
  @Mixin private HelpOption help;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How it is printed: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.text;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private Path out;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "Exit status 2 where a change is this grave or graver: ${COMPLETION-CANDIDATES}. Without"
              + " it, changes are no failure.")
  private FailOn failOn;

  DiffCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    Comparing comparing = Comparing.of(versions.find(shell, extent()), shell);
    if (!comparing.errors().findings().isEmpty()) {
      Reporting.printErrors(comparing.errors(), shell);
      shell.err().println("Nothing was compared: first put the errors right.");
      return ComparingStatus.NOT_COMPARED;
    }
    Reviewed reviewed = comparing.reviewed();
    print(reviewed);
    return fails(reviewed) ? ComparingStatus.CHANGED : ComparingStatus.FINE;
  }

  /** A page shows the pictures of personas too. */
  private RevisionFolder.Extent extent() {
    return format == Format.html
        ? RevisionFolder.Extent.EVERYTHING
        : RevisionFolder.Extent.JOURNEYS;
  }

  private boolean fails(Reviewed reviewed) {
    return failOn != null
        && switch (failOn) {
          case measurement -> reviewed.findings().has(Severity.ERROR);
          case experience -> reviewed.findings().has(Severity.WARNING);
          case any -> !reviewed.isEmpty();
        };
  }

  private void print(Reviewed reviewed) {
    try {
      if (out == null) {
        print(reviewed, shell.out(), shell.colours());
        shell.out().flush();
        return;
      }
      StringWriter text = new StringWriter();
      PrintWriter writer = new PrintWriter(text);
      print(reviewed, writer, false);
      writer.flush();
      Path file = shell.folder().resolve(out).normalize();
      new TextFile(file, text.toString().getBytes(StandardCharsets.UTF_8))
          .write()
          .ifPresent(
              problem -> {
                throw new WrongUse(problem);
              });
      shell.err().println("wrote " + shell.show(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(Reviewed reviewed, PrintWriter writer, boolean colours) throws IOException {
    switch (format) {
      case text -> new TextReview(Ink.when(colours)).print(reviewed, writer);
      case markdown -> new MarkdownReview().print(reviewed, writer);
      case html -> new PageReview().print(reviewed, writer);
      case json -> new JsonReview().print(reviewed, writer);
      case sarif -> new SarifFormat(RootCommand.version()).print(reviewed.findings(), writer);
      case github -> new GithubFormat(GITHUB_SHOWS).print(reviewed.findings(), writer);
    }
  }
}
