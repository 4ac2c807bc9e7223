package org.journeydsl.cli.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.project.Project;

/**
 * Findings of one or more projects, with their files as a person in the working folder names them.
 */
public final class Report {

  private final Function<Path, String> show;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Source> sources = new HashMap<>();
  private int files;

  private record Source(Function<String, Optional<String>> texts, String path) {}

  /**
   * An empty report.
   *
   * @param show writes a path as a person in the working folder does
   */
  public Report(Function<Path, String> show) {
    this.show = show;
  }

  /** Adds what was found in a project. */
  public void add(Project project, List<Finding> found) {
    add(project.root(), found, project::text);
  }

  /**
   * Adds what was found in files of a project.
   *
   * @param texts the texts of its files, by path relative to the root
   */
  public void add(Path root, List<Finding> found, Function<String, Optional<String>> texts) {
    Map<String, String> names = new HashMap<>();
    for (Finding finding : found) {
      findings.add(renamed(finding, path -> name(root, path, texts, names)));
    }
  }

  /** Counts files as looked at. */
  public void count(int number) {
    files += number;
  }

  private String name(
      Path root, String path, Function<String, Optional<String>> texts, Map<String, String> names) {
    return names.computeIfAbsent(
        path,
        key -> {
          String shown = show.apply(root.resolve(key));
          sources.putIfAbsent(shown, new Source(texts, key));
          return shown;
        });
  }

  private static Finding renamed(Finding finding, Function<String, String> names) {
    Place at = finding.place();
    Place place =
        new Place(
            names.apply(at.file()),
            at.offset(),
            at.length(),
            at.line(),
            at.column(),
            at.endLine(),
            at.endColumn());
    List<Fix> fixes = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      List<TextEdit> edits = new ArrayList<>();
      for (TextEdit edit : fix.edits()) {
        edits.add(
            new TextEdit(
                names.apply(edit.file()), edit.offset(), edit.length(), edit.replacement()));
      }
      fixes.add(new Fix(fix.title(), edits, fix.safe()));
    }
    return new Finding(finding.rule(), finding.severity(), finding.message(), place, fixes);
  }

  /** All findings, in the order in which they were added. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** How many files were looked at. */
  public int files() {
    return files;
  }

  public int count(Severity severity) {
    return (int) findings.stream().filter(each -> each.severity() == severity).count();
  }

  /** How many findings {@code check --fix} would put right. */
  public int fixable() {
    return (int)
        findings.stream().filter(each -> each.fixes().stream().anyMatch(Fix::safe)).count();
  }

  /** Whether there is a finding as bad as this or worse. */
  public boolean has(Severity severity) {
    return findings.stream().anyMatch(each -> each.severity().isAtLeast(severity));
  }

  /** The text of a file that a finding is in. */
  public Optional<String> text(String shown) {
    return Optional.ofNullable(sources.get(shown))
        .flatMap(source -> source.texts().apply(source.path()));
  }
}
