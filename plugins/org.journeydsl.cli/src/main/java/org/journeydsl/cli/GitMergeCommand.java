package org.journeydsl.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.cli.clone.GitProgram;
import org.journeydsl.merge.CannotMerge;
import org.journeydsl.merge.ElementMerge;
import org.journeydsl.merge.Labels;
import org.journeydsl.merge.LineMerge;
import org.journeydsl.project.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey git merge}: what git runs to merge a file. */
@Command(
    name = "merge",
    hidden = true,
    header = "Merge three versions of a file by what they say, into the second of them.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "git runs this, as 'journey git install' told it. Where a version has mistakes, git's own",
      "merge of lines does it.",
      "",
      "Exit status: 0 merged, 1 with conflicts, 2 or more not at all, and the files are as they were."
    })
final class GitMergeCommand implements Action {

  private final Shell shell;

  @Mixin private HelpOption help;

  @Parameters(index = "0", paramLabel = "BASE", description = "What both started from (%%O).")
  private Path base;

  @Parameters(index = "1", paramLabel = "OURS", description = "What is merged into (%%A).")
  private Path ours;

  @Parameters(index = "2", paramLabel = "THEIRS", description = "What is merged (%%B).")
  private Path theirs;

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "SIZE",
      description = "Of how many signs a mark is made (%%L; default: 7).")
  private int size = 7;

  @Parameters(
      index = "4",
      arity = "0..1",
      paramLabel = "PATH",
      description = "What the file is called (%%P).")
  private String path = "";

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "git's merge.conflictStyle: with diff3 or zdiff3, marks show BASE too.")
  private String style = "";

  GitMergeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    String was = text(base);
    String mine = text(ours);
    String other = text(theirs);
    if (was == null || mine == null || other == null) {
      return byLine("a version is no text in UTF-8");
    }
    try {
      Labels labels = new Labels("ours", "base", "theirs", size, style.endsWith("diff3"));
      ElementMerge merge = ElementMerge.of(was, mine, other, labels);
      new TextFile(file(ours), merge.text().getBytes(StandardCharsets.UTF_8))
          .write()
          .ifPresent(
              problem -> {
                throw new WrongUse(problem);
              });
      return merge.hasConflicts() ? Status.FINDINGS : Status.FINE;
    } catch (CannotMerge e) {
      return byLine(e.getMessage());
    }
  }

  /** As git does without us; a result that nobody can have meant is left to a person. */
  private int byLine(String reason) {
    say("merged line by line: " + reason + ".");
    String mine = text(ours);
    String other = text(theirs);
    List<String> arguments = new ArrayList<>(List.of("merge-file", "--marker-size=" + size));
    if (style.endsWith("diff3")) {
      arguments.add("--" + style);
    }
    arguments.addAll(List.of("-L", "ours", "-L", "base", "-L", "theirs"));
    for (Path each : List.of(ours, base, theirs)) {
      arguments.add(file(each).toString());
    }
    int conflicts =
        new GitProgram(shell.folder()).run("", arguments.toArray(new String[0])).status();
    if (conflicts == 0 && mine != null && other != null && text(ours) != null) {
      return LineMerge.problem(mine, other, text(ours))
          .map(
              problem -> {
                say("look at it before you commit: " + problem + ".");
                return Status.FINDINGS;
              })
          .orElse(Status.FINE);
    }
    return conflicts == 0 ? Status.FINE : Status.FINDINGS;
  }

  private void say(String sentence) {
    shell.err().println("journey: " + (path.isEmpty() ? ours.toString() : path) + " " + sentence);
  }

  private Path file(Path path) {
    return shell.folder().resolve(path);
  }

  private String text(Path path) {
    return new TextFile(file(path), new byte[0]).text().orElse(null);
  }
}
