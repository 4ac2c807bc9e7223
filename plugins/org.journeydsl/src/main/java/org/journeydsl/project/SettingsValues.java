package org.journeydsl.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Fix;
import org.journeydsl.findings.Guess;
import org.journeydsl.findings.Lines;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;
import org.journeydsl.findings.TextEdit;
import org.journeydsl.generate.Generator;
import org.journeydsl.generate.Generators;
import org.journeydsl.generate.Options;
import org.journeydsl.validation.AllRules;
import org.journeydsl.validation.AllRules.Level;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * The settings in a {@code journey.toml}, each checked; one that is wrong is told and counts as not
 * said.
 */
final class SettingsValues {

  /** The tables and their keys; rules are open and checked against the registry. */
  private static final Map<String, List<String>> KNOWN =
      new TreeMap<>(
          Map.of(
              "project", List.of("name", "languages"),
              "output", List.of("folder"),
              "generators", List.of("run"),
              "repository", List.of("url"),
              "dbt", List.of("core"),
              "rules", List.of()));

  private final TomlTable toml;
  private final Lines lines;
  private final List<Finding> findings;

  SettingsValues(TomlTable toml, String text, List<Finding> findings) {
    this.toml = toml;
    this.lines = new Lines(ProjectRoot.SETTINGS, text);
    this.findings = findings;
    keys();
  }

  private void keys() {
    for (String table : toml.keySet()) {
      if (!KNOWN.containsKey(table)) {
        unknown(List.of(table), "'%s' is not a setting of journey.toml.", KNOWN.keySet());
      } else if (!(toml.get(List.of(table)) instanceof TomlTable values)) {
        bad(List.of(table), "a table, such as [%s]".formatted(table));
      } else if (!table.equals("rules")) {
        for (String key : values.keySet()) {
          if (!KNOWN.get(table).contains(key)) {
            unknown(
                List.of(table, key), "'%s' is not a setting of journey.toml.", KNOWN.get(table));
          }
        }
      }
    }
  }

  /** A text, or what holds where there is none. */
  String text(String key, String otherwise) {
    List<String> path = List.of(key.split("\\."));
    Object value = value(path);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    bad(path, "a text such as \"Web shop\"");
    return otherwise;
  }

  /** A folder of the project. */
  String folder(String key, String otherwise) {
    List<String> path = List.of(key.split("\\."));
    Object value = value(path);
    if (value == null) {
      return otherwise;
    }
    // A drive or a scheme has a colon, and a backslash means different things on different systems.
    if (value instanceof String folder
        && !folder.isBlank()
        && !folder.startsWith("/")
        && folder.chars().noneMatch(c -> c == ':' || c == '\\' || c < ' ')
        && Globs.normalize(folder) != null
        && !Globs.normalize(folder).isEmpty()) {
      return folder;
    }
    bad(path, "a folder of the project such as \"%s\"".formatted(otherwise));
    return otherwise;
  }

  /** An address on the web; null where there is none. */
  String address(String key) {
    List<String> path = List.of(key.split("\\."));
    Object value = value(path);
    if (value == null) {
      return null;
    }
    if (value instanceof String address
        && (address.regionMatches(true, 0, "https://", 0, 8)
            || address.regionMatches(true, 0, "http://", 0, 7))
        && address.indexOf("://") + 3 < address.length()
        && address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>')) {
      return address;
    }
    bad(path, "an address such as \"https://example.com/shop/journeys\"");
    return null;
  }

  List<String> languages() {
    return strings(List.of("project", "languages"), "a list of languages such as [\"en\", \"uk\"]");
  }

  List<String> generators() {
    List<String> path = List.of("generators", "run");
    if (value(path) == null) {
      return List.of();
    }
    List<String> known = Generators.all().stream().map(Generator::id).toList();
    String what =
        "one or more of " + String.join(", ", known.stream().map(id -> '"' + id + '"').toList());
    List<String> run = strings(path, what);
    List<String> wrong = run.stream().filter(id -> !known.contains(id)).toList();
    if (!wrong.isEmpty()) {
      bad(path, '"' + wrong.get(0) + '"', what);
    }
    return run.stream().filter(known::contains).toList();
  }

  /** Which of dbt's specifications. */
  Options.Dbt dbt() {
    List<String> path = List.of("dbt", "core");
    Object value = value(path);
    for (Options.Dbt each : Options.Dbt.values()) {
      if (each.word().equals(value)) {
        return each;
      }
    }
    if (value != null) {
      bad(path, "\"1.11\" for dbt Core up to 1.11, or \"1.12\" for what is newer");
    }
    return Options.STANDARD.dbt();
  }

  /** The severities that differ from the rules' own. */
  Map<String, Optional<Severity>> rules() {
    Map<String, Optional<Severity>> rules = new HashMap<>();
    if (!(toml.get(List.of("rules")) instanceof TomlTable table)) {
      return rules;
    }
    for (String id : table.keySet()) {
      List<String> path = List.of("rules", id);
      AllRules.Entry rule = AllRules.of(id).orElse(null);
      Object value = table.get(List.of(id));
      if (rule == null) {
        unknown(
            path,
            "There is no rule '%s'.",
            AllRules.all().stream().map(AllRules.Entry::id).toList());
      } else if (rule.level() == Level.SYNTAX && !"error".equals(value)) {
        bad(path, "\"error\", since nothing can be drawn of what cannot be read");
      } else if ("off".equals(value)) {
        rules.put(id, Optional.empty());
      } else if (severity(value).isPresent()) {
        rules.put(id, severity(value));
      } else {
        bad(path, "\"off\", \"note\", \"warning\" or \"error\"");
      }
    }
    return rules;
  }

  private static Optional<Severity> severity(Object word) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  private Object value(List<String> path) {
    return toml.get(path.subList(0, 1)) instanceof TomlTable table
        ? table.get(path.subList(1, path.size()))
        : null;
  }

  private List<String> strings(List<String> path, String what) {
    Object value = value(path);
    if (value == null) {
      return List.of();
    }
    List<String> strings = new ArrayList<>();
    if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof String text && !text.isBlank()) {
          strings.add(text);
        }
      }
      if (strings.size() == array.size()) {
        return strings;
      }
    }
    bad(path, what);
    return List.of();
  }

  // -------------------------------------------------------------------------------------- findings

  private void unknown(List<String> path, String message, Iterable<String> known) {
    String key = path.get(path.size() - 1);
    List<String> words = new ArrayList<>();
    known.forEach(words::add);
    Optional<String> guess = Guess.nearest(key, words);
    Place place = place(path);
    List<Fix> fixes =
        guess
            .filter(word -> place.length() == key.length())
            .map(
                word ->
                    List.of(
                        Fix.safe(
                            "Write '" + word + "'",
                            new TextEdit(place.file(), place.offset(), place.length(), word))))
            .orElse(List.of());
    findings.add(
        new Finding(
            "project-file-unknown-key",
            Severity.WARNING,
            message.formatted(key) + guess.map(word -> " Did you mean '" + word + "'?").orElse(""),
            place,
            fixes));
  }

  private void bad(List<String> path, String what) {
    Object value = toml.get(path);
    bad(
        path,
        value instanceof String text
            ? '"' + text + '"'
            : value instanceof TomlArray array
                ? array.toJson().replaceAll("\\s+", " ").strip()
                : value instanceof TomlTable ? "a table" : String.valueOf(value),
        what);
  }

  private void bad(List<String> path, String value, String what) {
    findings.add(
        Finding.of(
            "project-file-bad-value",
            Severity.ERROR,
            "'%s' cannot be %s: write %s.".formatted(path.get(path.size() - 1), value, what),
            place(path)));
  }

  private Place place(List<String> path) {
    TomlPosition position = toml.inputPositionOf(path);
    if (position == null) {
      return Place.of(ProjectRoot.SETTINGS);
    }
    String key = path.get(path.size() - 1);
    return place(lines, position.line(), position.column(), key.length(), key);
  }

  /** The key near a position: in a table's heading it stands behind the bracket. */
  private static Place place(Lines lines, int line, int column, int length, String key) {
    Place start = place(lines, line, column, 0);
    int found = lines.text().indexOf(key, start.offset());
    return found >= 0 && lines.lineOf(found) == start.line() ? lines.place(found, length) : start;
  }

  /** A place from a line and a column that a library counted. */
  static Place place(Lines lines, int line, int column, int length) {
    int last = lines.lineOf(lines.text().length());
    int offset = lines.startOf(Math.min(Math.max(line, 1), last)) + Math.max(column, 1) - 1;
    return lines.place(offset, length);
  }
}
