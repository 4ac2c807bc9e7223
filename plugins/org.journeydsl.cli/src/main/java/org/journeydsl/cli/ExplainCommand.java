package org.journeydsl.cli;

import java.util.Iterator;
import java.util.List;
import org.journeydsl.cli.print.Ink;
import org.journeydsl.cli.print.PageFormat;
import org.journeydsl.findings.Guess;
import org.journeydsl.rules.RulePage;
import org.journeydsl.validation.AllRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journey explain}: why a rule is there, and what to do. */
@Command(
    name = "explain",
    header = "Explain a rule, with an example; without a rule, list them all.",
    footer = {
      "",
      "Examples:",
      "  journey explain                            all rules, by what they are about",
      "  journey explain stage-without-touchpoints  one rule",
      "",
      "A project sets severities in journey.toml:",
      "  [rules]",
      "  stage-without-touchpoints = \"off\"          or \"note\", \"warning\", \"error\""
    })
final class ExplainCommand implements Action {

  private final Shell shell;

  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "RULE",
      arity = "0..1",
      completionCandidates = RuleIds.class,
      description = "The rule's id, as it stands in brackets after a finding.")
  private String rule;

  /** What Tab offers. */
  static final class RuleIds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return AllRules.all().stream().map(AllRules.Entry::id).sorted().iterator();
    }
  }

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    Ink ink = Ink.when(shell.colours());
    if (rule == null) {
      list(ink);
      return Status.FINE;
    }
    AllRules.Entry entry = AllRules.of(rule).orElseThrow(() -> unknown(rule));
    RulePage page = RulePage.of(rule).orElseThrow(() -> unknown(rule));
    shell.out().print(new PageFormat(ink).format(page.markdown()));
    shell.out().println();
    shell.out().println(ink.dim(rule + ", " + entry.severity().word() + severityNote(entry)));
    return Status.FINE;
  }

  private static String severityNote(AllRules.Entry entry) {
    return entry.level() == AllRules.Level.SYNTAX
        ? ", in every project"
        : " unless journey.toml says otherwise";
  }

  private static WrongUse unknown(String rule) {
    List<String> ids = AllRules.all().stream().map(AllRules.Entry::id).toList();
    return new WrongUse(
        "There is no rule '%s'. %s"
            .formatted(
                rule,
                Guess.nearest(rule, ids)
                    .map(near -> "Did you mean '" + near + "'?")
                    .orElse("'journey explain' lists the rules.")));
  }

  private void list(Ink ink) {
    int width = AllRules.all().stream().mapToInt(each -> each.id().length()).max().orElse(0);
    AllRules.byCategory()
        .forEach(
            (category, entries) -> {
              shell.out().println(ink.bold(category));
              for (AllRules.Entry entry : entries) {
                String title = RulePage.of(entry.id()).map(RulePage::title).orElse("");
                shell
                    .out()
                    .printf(
                        "  %-" + width + "s  %-7s  %s%n",
                        entry.id(),
                        entry.severity().word(),
                        ink.dim(title));
              }
              shell.out().println();
            });
    shell.out().println("'journey explain RULE' tells more.");
  }
}
