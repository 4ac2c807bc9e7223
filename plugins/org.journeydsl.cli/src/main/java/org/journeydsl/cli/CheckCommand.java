package org.journeydsl.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.journeydsl.cli.print.Report;
import org.journeydsl.project.Fixing;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.ProjectRoot;
import org.journeydsl.project.Selection.Group;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journey check}: what is wrong, why it matters and what to do. */
@Command(
    name = "check",
    header = "Say what is wrong in .journey files, and put right what can be put right.",
    footer = {
      "",
      "Examples:",
      "  journey check                          all files below this folder",
      "  journey check maps/checkout.journey    one file, with what it imports",
      "  journey check --fix                    apply the fixes that need no decision",
      "  journey check --fail-on warning        for CI: exit status 1 for warnings too",
      "  journey check --format github          for GitHub: findings beside the lines of a diff",
      "  cat draft.journey | journey check - --stdin-path maps/draft.journey",
      "",
      "'journey explain RULE' tells more about a finding; its rule stands in brackets."
    })
final class CheckCommand implements Action {

  private final Shell shell;

  @Mixin private Inputs inputs;
  @Mixin private Reporting reporting;
  @Mixin private HelpOption help;

  @Option(
      names = "--fix",
      description =
          "Apply the fixes that need no decision, and say which. Standard input comes out fixed on"
              + " standard output, and the findings go to standard error.")
  private boolean fix;

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int run() {
    LocalDate today = reporting.today(shell);
    if (inputs.fromStandardInput()) {
      return checkStandardInput(today);
    }
    Report report = new Report(shell::show);
    try (Progress progress = new Progress(shell)) {
      for (Group group : inputs.select(shell).groups()) {
        progress.at(shell.show(group.root()));
        Project project = fix ? fix(group, today) : load(group, today);
        report.add(project, project.findings());
        report.count(Math.max(project.files().size(), group.files().size()));
      }
    }
    return reporting.print(report, shell);
  }

  private Project load(Group group, LocalDate today) {
    return new ProjectLoader(group.root(), today).add(group.files()).load();
  }

  private Project fix(Group group, LocalDate today) {
    Fixing fixing = new Fixing(group, Map.of(), today);
    Project project = fixing.run();
    List<String> problems = fixing.write();
    if (!problems.isEmpty()) {
      throw WrongUse.of(problems);
    }
    tell(fixing, group.root());
    return project;
  }

  private int checkStandardInput(LocalDate today) {
    Path file = inputs.stdinFile(shell);
    Path root = ProjectRoot.of(file.getParent());
    String path = root.relativize(file).toString().replace('\\', '/');
    byte[] content = Inputs.readAll(shell);
    Report report = new Report(shell::show);
    Project project = new ProjectLoader(root, today).add(path, content).load();
    if (fix) {
      // What is no text stays as it came.
      byte[] fixed = content;
      if (project.text(path).isPresent()) {
        Fixing fixing =
            new Fixing(
                new Group(root, List.of()), Map.of(path, project.text(path).orElseThrow()), today);
        project = fixing.run();
        fixed = project.text(path).orElseThrow().getBytes(StandardCharsets.UTF_8);
        tell(fixing, root);
      }
      shell.out().print(new String(fixed, StandardCharsets.UTF_8));
      shell.out().flush();
    }
    report.add(project, project.findings());
    report.count(Math.max(1, project.files().size()));
    return fix ? reporting.printBeside(report, shell) : reporting.print(report, shell);
  }

  private void tell(Fixing fixing, Path root) {
    for (Fixing.Applied each : fixing.applied()) {
      var place = each.finding().place();
      String where = shell.show(root.resolve(place.file())) + ":" + place.line();
      shell
          .err()
          .println(
              "fixed " + where + " " + each.fix().title() + " [" + each.finding().rule() + "]");
    }
  }
}
