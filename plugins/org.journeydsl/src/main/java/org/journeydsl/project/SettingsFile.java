package org.journeydsl.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Lines;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads {@code journey.toml}; what is wrong with it becomes findings. */
final class SettingsFile {

  private final List<Finding> findings = new ArrayList<>();
  private String text;

  /** What reading the file found wrong. */
  List<Finding> findings() {
    return findings;
  }

  /** The text that was read; null where there is none. */
  String text() {
    return text;
  }

  Settings read(Path root) {
    Path file = root.resolve(ProjectRoot.SETTINGS);
    return Files.isRegularFile(file)
        ? read(new SafeFiles(root).text(file, ProjectRoot.SETTINGS), root)
        : standard(root);
  }

  /** Takes a text that is not in the file yet. */
  Settings read(Reading reading, Path root) {
    Settings standard = standard(root);
    if (reading.problem() != null) {
      findings.add(reading.problem());
      return standard;
    }
    text = reading.text();
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      // One slip makes the TOML library stumble several times: the first place is the one to look
      // at.
      findings.add(syntax(toml.errors().get(0)));
      return standard;
    }
    SettingsValues values = new SettingsValues(toml, text, findings);
    return new Settings(
        values.text("project.name", standard.name()),
        values.languages(),
        values.folder("output.folder", standard.output()),
        values.generators(),
        values.address("repository.url"),
        values.rules(),
        values.dbt());
  }

  private Finding syntax(TomlParseError error) {
    String reason = error.getMessage();
    int end = reason.indexOf(". ");
    String sentence = end < 0 ? reason : reason.substring(0, end);
    Lines lines = new Lines(ProjectRoot.SETTINGS, text);
    Place place =
        SettingsValues.place(lines, error.position().line(), error.position().column(), 0);
    // What ends too early is looked for where the text ends, not on the empty line behind it.
    int last = text.stripTrailing().length();
    return Finding.of(
        "project-file-syntax",
        Severity.ERROR,
        "journey.toml cannot be read: " + sentence + (sentence.endsWith(".") ? "" : "."),
        place.offset() > last ? lines.place(last, 0) : place);
  }

  private static Settings standard(Path root) {
    return Settings.standard(String.valueOf(root.getFileName()));
  }
}
