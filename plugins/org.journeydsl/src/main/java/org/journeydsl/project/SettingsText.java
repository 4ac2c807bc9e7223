package org.journeydsl.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeydsl.findings.Lines;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * The text of a {@code journey.toml} in which single settings are changed. Everything else stays as
 * its author wrote it: comments, order and layout.
 *
 * @param text the whole text; empty where there is no such file yet
 */
public record SettingsText(String text) {

  /** Whether it can be read as TOML; what cannot is not changed either. */
  public boolean isReadable() {
    return !Toml.parse(text).hasErrors();
  }

  /** What it says; what is wrong with it counts as not said. */
  public Settings settings(Path root) {
    return new SettingsFile()
        .read(SafeFiles.decode(text.getBytes(StandardCharsets.UTF_8), ProjectRoot.SETTINGS), root);
  }

  /**
   * With another weight of a rule.
   *
   * @param word {@code off}, {@code note}, {@code warning} or {@code error}; empty for the rule's
   *     own
   */
  public SettingsText rule(String id, Optional<String> word) {
    return with("rules", id, word.map(SettingsText::quoted));
  }

  /** With other generators to run; empty for all. */
  public SettingsText generators(List<String> ids) {
    String value =
        ids.stream().map(SettingsText::quoted).collect(Collectors.joining(", ", "[", "]"));
    return with("generators", "run", ids.isEmpty() ? Optional.empty() : Optional.of(value));
  }

  /** With another output folder; empty for the usual one. */
  public SettingsText output(Optional<String> folder) {
    return with("output", "folder", folder.map(SettingsText::quoted));
  }

  private static String quoted(String text) {
    return NewProject.tomlQuoted(text);
  }

  private SettingsText with(String table, String key, Optional<String> value) {
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      return this;
    }
    TomlPosition known = toml.inputPositionOf(List.of(table, key));
    if (known != null) {
      int start = offset(known);
      return value.isPresent() ? replaced(start, value.get()) : without(start);
    }
    return value.map(each -> added(toml, table, key + " = " + each)).orElse(this);
  }

  // ------------------------------------------------------------------------------- single settings

  private SettingsText replaced(int key, String value) {
    int start = TomlScan.valueOf(text, key);
    return new SettingsText(
        text.substring(0, start) + value + text.substring(TomlScan.endOfValue(text, start)));
  }

  /** Takes a setting out: with its line, or out of the braces that it stands in. */
  private SettingsText without(int key) {
    int end = TomlScan.endOfValue(text, TomlScan.valueOf(text, key));
    int line = text.lastIndexOf('\n', key) + 1;
    int lineEnd = text.indexOf('\n', end);
    String before = text.substring(line, key);
    if (before.isBlank() || !before.contains("{")) {
      return new SettingsText(
          text.substring(0, line) + (lineEnd < 0 ? "" : text.substring(lineEnd + 1)));
    }
    int next = TomlScan.behindBlanks(text, end);
    if (text.charAt(next) == ',') {
      return new SettingsText(
          text.substring(0, key) + text.substring(TomlScan.behindBlanks(text, next + 1)));
    }
    int start = text.substring(0, key).stripTrailing().length();
    boolean isLast = text.charAt(start - 1) == ',';
    return new SettingsText(text.substring(0, isLast ? start - 1 : start) + text.substring(end));
  }

  private SettingsText added(TomlParseResult toml, String table, String setting) {
    TomlPosition heading = toml.inputPositionOf(List.of(table));
    if (heading == null) {
      String gap = text.isEmpty() ? "" : text.endsWith("\n") ? "\n" : "\n\n";
      return new SettingsText(text + gap + "[" + table + "]\n" + setting + "\n");
    }
    int start = offset(heading);
    if (text.charAt(start) == '[') {
      return insertedBehind(lastOf(toml, table).orElse(start), setting);
    }
    int value = TomlScan.valueOf(text, start);
    if (text.startsWith(table, start) && text.charAt(value) == '{') {
      int brace = TomlScan.endOfValue(text, value) - 1;
      String inside = text.substring(value + 1, brace).stripTrailing();
      String comma = inside.isBlank() ? " " : inside.stripTrailing() + ", ";
      return new SettingsText(
          text.substring(0, value + 1) + comma + setting + " " + text.substring(brace));
    }
    return insertedBehind(lastOf(toml, table).orElse(start), table + "." + setting);
  }

  /** Where the last setting of a table ends. */
  private Optional<Integer> lastOf(TomlParseResult toml, String table) {
    List<Integer> ends = new ArrayList<>();
    if (toml.get(List.of(table)) instanceof TomlTable values) {
      for (String key : values.keySet()) {
        TomlPosition position = toml.inputPositionOf(List.of(table, key));
        if (position != null) {
          ends.add(TomlScan.endOfValue(text, TomlScan.valueOf(text, offset(position))));
        }
      }
    }
    return ends.stream().max(Integer::compare);
  }

  private SettingsText insertedBehind(int offset, String setting) {
    int end = text.indexOf('\n', offset);
    return end < 0
        ? new SettingsText(text + "\n" + setting + "\n")
        : new SettingsText(text.substring(0, end + 1) + setting + "\n" + text.substring(end + 1));
  }

  private int offset(TomlPosition position) {
    Lines lines = new Lines(ProjectRoot.SETTINGS, text);
    return lines.startOf(position.line()) + position.column() - 1;
  }
}
