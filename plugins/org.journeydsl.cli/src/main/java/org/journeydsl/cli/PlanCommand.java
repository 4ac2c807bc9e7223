package org.journeydsl.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.cli.git.RevisionFolder;
import org.journeydsl.cli.print.Ink;
import org.journeydsl.cli.print.Printable;
import org.journeydsl.cli.review.Reviewed;
import org.journeydsl.cli.review.Reviewed.Compared;
import org.journeydsl.diff.Affected;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.Judgement;
import org.journeydsl.generate.code.QuestionChange;
import org.journeydsl.project.Generation;
import org.journeydsl.project.OutputChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journey plan}: what a change does to all that is made of the journeys. */
@Command(
    name = "plan",
    header = "Say which generated files a change would add, change and remove; write nothing.",
    footer = {
      "",
      "Both versions are generated in memory and compared file by file. Then it says which live",
      "surveys have to be changed by hand, and which surveys and KPIs the change breaks.",
      "",
      "Examples:",
      "  journey plan main                      the files on disk against a branch",
      "  journey plan main... --only surveyjs,kpis",
      "  journey plan v1.0 v1.1 --files         every file by name",
      "",
      "Exit status: 0 planned, 1 no plan could be made."
    })
final class PlanCommand implements Action {

  private static final int SHOWN = 5;

  private final Shell shell;

  @Mixin private Versions versions;
  @Mixin private HelpOption help;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "Look at what these generators make only: ${COMPLETION-CANDIDATES}.",
      completionCandidates = GeneratorChoice.Ids.class)
  private List<String> only = new ArrayList<>();

  @Option(names = "--files", description = "Name every file; otherwise the first of each kind.")
  private boolean files;

  PlanCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    GeneratorChoice choice = GeneratorChoice.of(only, List.of(), shell);
    Comparing comparing =
        Comparing.whole(versions.find(shell, RevisionFolder.Extent.EVERYTHING), shell);
    if (!comparing.errors().findings().isEmpty()) {
      Reporting.printErrors(comparing.errors(), shell);
      shell.err().println("Nothing was planned: first put the errors right.");
      return ComparingStatus.NOT_COMPARED;
    }
    Reviewed reviewed = comparing.reviewed();
    for (Compared project : reviewed.projects()) {
      print(project, choice);
    }
    return ComparingStatus.FINE;
  }

  private void print(Compared project, GeneratorChoice choice) {
    var generators = choice.of(project.after().settings());
    Generation before = Generation.of(project.before(), generators);
    Generation after = Generation.of(project.after(), generators);
    List<OutputChange> changes = OutputChange.between(before, after);
    Ink ink = Ink.when(shell.colours());
    shell.out().println(ink.bold(Printable.of(project.name())) + ": " + count(changes));
    Map<String, List<OutputChange>> byGenerator = new LinkedHashMap<>();
    for (OutputChange each : changes) {
      byGenerator.computeIfAbsent(each.generator(), key -> new ArrayList<>()).add(each);
    }
    byGenerator.forEach(
        (generator, some) -> {
          shell.out().println("  " + generator);
          some.stream().limit(files ? some.size() : SHOWN).forEach(this::print);
          if (!files && some.size() > SHOWN) {
            shell.out().println("    and " + (some.size() - SHOWN) + " more; '--files' names them");
          }
        });
    broken(project);
    List<QuestionChange> questions = OutputChange.questions(before, after);
    new OutputPrinter(shell, true, true).print(questions);
  }

  private void print(OutputChange change) {
    String word = String.format("%-8s", change.kind().word());
    shell.out().println("    " + word + " " + Printable.of(change.path()));
  }

  private void broken(Compared project) {
    Affected affected = Affected.NOTHING;
    for (Judgement judgement : project.review().of(Impact.MEASUREMENT)) {
      affected = affected.and(judgement.affected());
    }
    if (!affected.isEmpty()) {
      shell
          .out()
          .println("Breaks " + Printable.of(affected.sentence()) + ": 'journey diff' says why.");
    }
  }

  private static String count(List<OutputChange> changes) {
    if (changes.isEmpty()) {
      return "no file would be another one.";
    }
    List<String> counts = new ArrayList<>();
    for (OutputChange.Kind kind : OutputChange.Kind.values()) {
      long number = changes.stream().filter(each -> each.kind() == kind).count();
      if (number > 0) {
        counts.add(number + " " + kind.word());
      }
    }
    return String.join(", ", counts) + ".";
  }
}
