package org.journeydsl.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  private final Function<Path, String> show;
  private final Side before;
  private final Side after;
  private final Report errors;
  private final LocalDate today;
  private final List<Compared> compared = new ArrayList<>();

  private Comparing(Versions.Both both, Shell shell) {
    this.show = path -> both.show(path, shell);
    this.before = both.before();
    this.after = both.after();
    this.today = shell.clock().today();
    this.errors = new Report(show);
  }

  /** Compares all projects of two versions, as far as their files differ. */
  static Comparing of(Versions.Both both, Shell shell) {
    Comparing comparing = new Comparing(both, shell);
    ProjectPair.of(both, shell).forEach(pair -> comparing.compare(pair.was(), pair.now()));
    return comparing;
  }

  /** Compares whole projects, and judges the later version as {@code generate} does. */
  static Comparing whole(Versions.Both both, Shell shell) {
    Comparing comparing = new Comparing(both, shell);
    for (ProjectPair pair : ProjectPair.of(both, shell)) {
      comparing.compare(
          pair.now(),
          comparing.checked(comparing.loader(pair.was()).understand(), both.before()),
          comparing.checked(comparing.loader(pair.now()).load(), both.after()));
    }
    return comparing;
  }

  private ProjectLoader loader(Group group) {
    return new ProjectLoader(group.root(), today).add(group.files());
  }

  private void compare(Group was, Group now) {
    ComparedFiles files = ComparedFiles.of(was, now);
    compare(now, read(was.root(), files.before(), before), read(now.root(), files.after(), after));
  }

  private void compare(Group now, Project earlier, Project later) {
    if (!earlier.hasErrors() && !later.hasErrors()) {
      compared.add(
          new Compared(
              show.apply(now.root()),
              earlier,
              later,
              Review.of(
                  earlier.version(before.name()),
                  later.version(after.name()),
                  later.settings()::judged)));
    }
  }

  private Project read(Path root, List<String> files, Side side) {
    List<Path> paths = files.stream().map(root::resolve).toList();
    return checked(new ProjectLoader(root, today).add(paths).understand(), side);
  }

  private Project checked(Project project, Side side) {
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

  /** What keeps the versions from being compared. */
  Report errors() {
    return errors;
  }

  /** What came of it. */
  Reviewed reviewed() {
    return new Reviewed(before.name(), after.name(), compared, show);
  }
}
