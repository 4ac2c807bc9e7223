package org.journeydsl.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.journeydsl.cli.print.Report;
import org.journeydsl.cli.review.Reviewed;
import org.journeydsl.cli.review.Reviewed.Compared;
import org.journeydsl.diff.Review;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.project.ComparedFiles;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.project.Selection.Group;

/** Reads two versions, project by project. What cannot be read is no comparison. */
final class Comparing {

  private final Shell shell;
  private final Side before;
  private final Side after;
  private final Report errors;
  private final LocalDate today;
  private final List<Compared> compared = new ArrayList<>();

  private Comparing(Versions.Both both, Shell shell) {
    this.shell = shell;
    this.before = both.before();
    this.after = both.after();
    this.today = shell.clock().today();
    this.errors = new Report(this::show);
  }

  /** Compares all projects of two versions, as far as their files differ. */
  static Comparing of(Versions.Both both, Shell shell) {
    Comparing comparing = new Comparing(both, shell);
    comparing.run();
    return comparing;
  }

  private void run() {
    Map<String, Group> was = before.projects();
    Map<String, Group> now = after.projects();
    if (was.isEmpty() && now.isEmpty()) {
      throw new WrongUse(
          "There is no .journey file in '%s', neither in %s nor in %s."
              .formatted(shell.show(after.onDisk()), before.name(), after.name()));
    }
    if (was.size() == 1 && now.size() == 1) {
      compare(was.values().iterator().next(), now.values().iterator().next());
      return;
    }
    TreeSet<String> all = new TreeSet<>(was.keySet());
    all.addAll(now.keySet());
    for (String each : all) {
      compare(
          was.getOrDefault(each, nothing(before, each)),
          now.getOrDefault(each, nothing(after, each)));
    }
  }

  /** A project that is in one version only. */
  private static Group nothing(Side side, String project) {
    return new Group(side.start().resolve(project).normalize(), List.of());
  }

  private void compare(Group was, Group now) {
    ComparedFiles files = ComparedFiles.of(was, now);
    Project earlier = read(was.root(), files.before(), before);
    Project later = read(now.root(), files.after(), after);
    if (!earlier.hasErrors() && !later.hasErrors()) {
      compared.add(
          new Compared(
              show(now.root()),
              earlier,
              later,
              Review.of(
                  earlier.version(before.name()),
                  later.version(after.name()),
                  later.settings()::judged)));
    }
  }

  private Project read(Path root, List<String> files, Side side) {
    Project project =
        new ProjectLoader(root, today).add(files.stream().map(root::resolve).toList()).understand();
    List<Finding> wrong =
        project.findings().stream().filter(each -> each.severity() == Severity.ERROR).toList();
    errors.add(
        project.root(), wrong.stream().map(each -> inVersion(each, side)).toList(), project::text);
    errors.count(project.files().size());
    return project;
  }

  private static Finding inVersion(Finding finding, Side side) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        "In " + side.name() + ": " + finding.message(),
        finding.place(),
        List.of());
  }

  /** A path as a person in the working folder writes it, also one of a revision. */
  String show(Path path) {
    boolean isLater = path.getFileSystem() == after.start().getFileSystem();
    return shell.show((isLater ? after : before).onDisk(path));
  }

  /** What keeps the versions from being compared. */
  Report errors() {
    return errors;
  }

  /** What came of it. */
  Reviewed reviewed() {
    return new Reviewed(before.name(), after.name(), compared, this::show);
  }
}
