package org.journeydsl.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
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
    TomlParseResult toml = Toml.parse(reading.text());
    for (var error : toml.errors()) {
      findings.add(
          Finding.of(
              "project-file-syntax",
              Severity.ERROR,
              "journey.toml cannot be read: " + error.getMessage() + ".",
              new Place(
                  ProjectRoot.SETTINGS,
                  0,
                  0,
                  error.position().line(),
                  error.position().column(),
                  error.position().line(),
                  error.position().column())));
    }
    return toml.hasErrors() ? standard : settings(toml, standard);
  }

  private static Settings standard(Path root) {
    return Settings.standard(String.valueOf(root.getFileName()));
  }

  private Settings settings(TomlParseResult toml, Settings standard) {
    Map<String, Optional<Severity>> rules = new HashMap<>();
    if (toml.isTable("rules")) {
      for (String id : toml.getTable("rules").keySet()) {
        rules.put(id, severity(toml.getTable("rules").getString(List.of(id))));
      }
    }
    return new Settings(
        toml.getString("project.name", standard::name),
        strings(toml.getArray("project.languages")),
        toml.getString("output.folder", standard::output),
        strings(toml.getArray("generators.run")),
        rules);
  }

  private static List<String> strings(TomlArray array) {
    List<String> strings = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      strings.add(array.getString(i));
    }
    return strings;
  }

  private static Optional<Severity> severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
