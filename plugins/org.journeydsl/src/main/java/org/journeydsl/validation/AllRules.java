package org.journeydsl.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    MODEL
  }

  /**
   * One rule.
   *
   * @param id stable, as {@code stage-without-touchpoints}
   * @param severity how much a finding matters where {@code journey.toml} says nothing else
   * @param level what it looks at
   */
  public record Entry(String id, Severity severity, Level level) {}

  private static final Map<String, Entry> ALL = collect();

  private AllRules() {}

  /** All rules, in the order of the catalogue. */
  public static List<Entry> all() {
    return List.copyOf(ALL.values());
  }

  /** The rule of an id; empty where there is none. */
  public static Optional<Entry> of(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  private static Map<String, Entry> collect() {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("file-too-large", Severity.ERROR, Level.SYNTAX));
    entries.add(new Entry("file-not-utf8", Severity.ERROR, Level.SYNTAX));
    entries.add(new Entry("file-has-nul", Severity.ERROR, Level.SYNTAX));
    entries.add(new Entry("file-unreadable", Severity.ERROR, Level.SYNTAX));
    entries.add(new Entry("nested-too-deep", Severity.ERROR, Level.SYNTAX));
    entries.add(new Entry("output-collision", Severity.ERROR, Level.SYNTAX));
    entries.add(new Entry("output-name-refused", Severity.ERROR, Level.SYNTAX));
    entries.add(new Entry("kpi-without-view", Severity.WARNING, Level.TEXT));
    Rules.all().forEach(rule -> entries.add(new Entry(rule.id(), rule.severity(), Level.MODEL)));
    Map<String, Entry> all = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (all.put(entry.id(), entry) != null) {
        throw new IllegalStateException("Two rules are called " + entry.id());
      }
    }
    return Collections.unmodifiableMap(all);
  }
}
