package org.journeydsl.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeydsl.diff.ChangeRule;
import org.journeydsl.diff.Impact;
import org.journeydsl.diff.rules.ChangeRules;
import org.journeydsl.findings.Severity;
import org.journeydsl.rules.Rules;

/**
 * Every rule there is, whoever finds the flaw: {@code journey.toml} sets their severities, {@code
 * explain} and the documentation list them.
 */
public final class AllRules {

  /** What a rule looks at. */
  public enum Level {
    /** Whether the text can be read at all: always an error, whatever a project wishes. */
    SYNTAX,
    /** The text, its names and imports, files and settings. */
    TEXT,
    /** The model; see {@link Rules}. */
    MODEL,
    /** Two versions of the model; see {@link ChangeRules}. */
    CHANGE
  }

  /**
   * One rule.
   *
   * @param id stable, as {@code stage-without-touchpoints}
   * @param severity how much a finding matters where {@code journey.toml} says nothing else
   * @param level what it looks at
   */
  public record Entry(String id, Severity severity, Level level) {}

  private static final List<String> SYNTAX =
      List.of(
          "unclosed-block",
          "crossed-brackets",
          "extra-bracket",
          "missing-quote",
          "unclosed-long-text",
          "unclosed-comment",
          "unknown-fact",
          "misplaced-fact",
          "misplaced-block",
          "name-on-another-line",
          "missing-name",
          "missing-value",
          "stray-text",
          "unknown-choice",
          "feeling-out-of-range",
          "rating-out-of-range",
          "bad-date",
          "decimal-comma",
          "number-too-large",
          "file-too-large",
          "file-not-utf8",
          "file-has-nul",
          "file-unreadable",
          "nested-too-deep",
          "output-collision",
          "output-name-refused",
          "template-refused",
          "generator-failed");

  /** What these rules find could go without loss: editors show it faded. */
  private static final Set<String> UNNEEDED =
      Set.of("unused-import", "never-used", "translation-same-as-original");

  private static final Map<String, Severity> TEXT = text();

  private static final Map<String, Entry> ALL = collect();

  private static final String FILES = "Files and settings";

  private AllRules() {}

  /** All rules, in the order of the catalogue. */
  public static List<Entry> all() {
    return List.copyOf(ALL.values());
  }

  /** The rule of an id; empty where there is none. */
  public static Optional<Entry> of(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  /** Whether what a rule finds could go without loss. */
  public static boolean isUnneeded(String id) {
    return UNNEEDED.contains(id);
  }

  /** All rules by what they are about, as a reader would look for them. */
  public static Map<String, List<Entry>> byCategory() {
    Map<String, String> categoryOf = new HashMap<>();
    Map<String, List<Entry>> categories = new LinkedHashMap<>();
    Rules.byCategory()
        .forEach(
            (category, rules) -> {
              categories.put(category, new ArrayList<>());
              rules.forEach(rule -> categoryOf.put(rule.id(), category));
            });
    categories.put(FILES, new ArrayList<>());
    for (ChangeRule rule : ChangeRules.all()) {
      String category = categoryOf(rule.impact());
      categories.putIfAbsent(category, new ArrayList<>());
      categoryOf.put(rule.id(), category);
    }
    for (Entry entry : ALL.values()) {
      categories.get(categoryOf.getOrDefault(entry.id(), categoryOfText(entry))).add(entry);
    }
    return Collections.unmodifiableMap(categories);
  }

  private static String categoryOf(Impact impact) {
    return switch (impact) {
      case MEASUREMENT -> "Changes of what is measured";
      case EXPERIENCE -> "Changes of the experience";
      case INFORMATION -> "Other changes";
    };
  }

  private static String categoryOfText(Entry entry) {
    String id = entry.id();
    if (id.matches("(file|output|project-file|template|generator)-.*")
        || id.equals("nested-too-deep")) {
      return FILES;
    }
    if (id.equals("kpi-without-view")) {
      return "KPIs";
    }
    if (id.equals("survey-part-left-out")) {
      return "Questions and surveys";
    }
    return entry.level() == Level.SYNTAX || id.equals("typographic-quotes") ? "Form" : "Names";
  }

  private static Map<String, Entry> collect() {
    List<Entry> entries = new ArrayList<>();
    SYNTAX.forEach(id -> entries.add(new Entry(id, Severity.ERROR, Level.SYNTAX)));
    TEXT.forEach((id, severity) -> entries.add(new Entry(id, severity, Level.TEXT)));
    Rules.all().stream()
        .filter(rule -> !SYNTAX.contains(rule.id()))
        .forEach(rule -> entries.add(new Entry(rule.id(), rule.severity(), Level.MODEL)));
    ChangeRules.all()
        .forEach(rule -> entries.add(new Entry(rule.id(), rule.impact().severity(), Level.CHANGE)));
    Map<String, Entry> all = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (all.put(entry.id(), entry) != null) {
        throw new IllegalStateException("Two rules are called " + entry.id());
      }
    }
    return Collections.unmodifiableMap(all);
  }

  private static Map<String, Severity> text() {
    Map<String, Severity> text = new LinkedHashMap<>();
    text.put("typographic-quotes", Severity.WARNING);
    text.put("unresolved-name", Severity.ERROR);
    text.put("missing-import", Severity.ERROR);
    text.put("name-of-another-kind", Severity.ERROR);
    text.put("ambiguous-name", Severity.ERROR);
    text.put("import-not-found", Severity.ERROR);
    text.put("import-not-a-file", Severity.ERROR);
    text.put("import-outside-project", Severity.ERROR);
    text.put("import-cycle", Severity.NOTE);
    text.put("unused-import", Severity.NOTE);
    text.put("project-file-syntax", Severity.ERROR);
    text.put("project-file-unknown-key", Severity.WARNING);
    text.put("project-file-bad-value", Severity.ERROR);
    text.put("kpi-without-view", Severity.WARNING);
    text.put("survey-part-left-out", Severity.NOTE);
    text.put("output-words-missing", Severity.NOTE);
    return text;
  }
}
