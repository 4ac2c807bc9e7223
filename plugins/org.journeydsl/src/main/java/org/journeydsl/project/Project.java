package org.journeydsl.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.journeydsl.diff.Version;
import org.journeydsl.facts.ClientView;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Audience;
import org.journeydsl.generate.Options;
import org.journeydsl.generate.Source;
import org.journeydsl.validation.NodePlaces;
import org.journeydsl.validation.ParsedFile;

/**
 * A project that was read and judged.
 *
 * @param root its folder
 * @param settings what {@code journey.toml} says
 * @param settingsText the text of {@code journey.toml}; null where there is none that can be read
 * @param model its journeys
 * @param files the files that were read, in order of their paths
 * @param findings all that is wrong with it, in order of files and lines
 */
public record Project(
    Path root,
    Settings settings,
    String settingsText,
    ProjectModel model,
    List<ParsedFile> files,
    List<Finding> findings) {

  public Project {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** What generators read; ask only where there are no errors. */
  public Source source() {
    return source(Audience.TEAM);
  }

  /** What generators read for this audience; ask only where there are no errors. */
  public Source source(Audience audience) {
    SafeFiles safe = new SafeFiles(root);
    NodePlaces places = new NodePlaces(files);
    if (audience == Audience.CLIENT) {
      ClientView view = ClientView.of(model);
      return new Source(
          view.project(),
          part -> places.of(view.origin(part)),
          safe::bytes,
          part -> "",
          options(audience));
    }
    RepositoryLines lines = new RepositoryLines(settings.repository());
    return new Source(
        model, places::of, safe::bytes, part -> lines.address(places.of(part)), options(audience));
  }

  private Options options(Audience audience) {
    return new Options(settings.dbt(), audience, new TemplateFolder(root)::read);
  }

  /** What comparisons read; ask only where there are no errors. */
  public Version version(String name) {
    return new Version(name, model, new NodePlaces(files));
  }

  /** The text of a file of the project, as it was read; of {@code journey.toml} too. */
  public Optional<String> text(String path) {
    return path.equals(ProjectRoot.SETTINGS)
        ? Optional.ofNullable(settingsText)
        : files.stream().filter(file -> file.path().equals(path)).map(ParsedFile::text).findFirst();
  }
}
