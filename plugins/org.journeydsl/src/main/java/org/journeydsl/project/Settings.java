package org.journeydsl.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.generate.Options;
import org.journeydsl.rules.Rule;
import org.journeydsl.validation.AllRules;
import org.journeydsl.validation.AllRules.Level;

/**
 * What {@code journey.toml} says.
 *
 * @param name the project's name; the root folder's name where it says none
 * @param languages the languages that texts should have; empty where it says none
 * @param output folder that {@code generate} writes to, relative to the root
 * @param generators ids of the generators to run; empty runs all
 * @param repository address of the project's repository on the web, for links to its lines; null
 *     where it says none
 * @param rules severities that differ from the rules' own; an empty value switches a rule off
 * @param dbt which of dbt's specifications of a semantic layer
 */
public record Settings(
    String name,
    List<String> languages,
    String output,
    List<String> generators,
    String repository,
    Map<String, Optional<Severity>> rules,
    Options.Dbt dbt) {

  public Settings {
    languages = List.copyOf(languages);
    generators = List.copyOf(generators);
    rules = Map.copyOf(rules);
  }

  /** The settings of a project without {@code journey.toml}. */
  static Settings standard(String name) {
    return new Settings(
        name, List.of(), "build/journey", List.of(), null, Map.of(), Options.STANDARD.dbt());
  }

  /** What the {@code journey.toml} of a project says; what is wrong with it counts as not said. */
  public static Settings of(Path root) {
    return new SettingsFile().read(root);
  }

  /** How much a rule matters here; empty where it is switched off. */
  public Optional<Severity> severity(Rule<?> rule) {
    return rules.containsKey(rule.id()) && !isSyntax(rule.id())
        ? rules.get(rule.id())
        : Optional.of(rule.severity());
  }

  /**
   * A finding as this project judges it; empty where its rule is switched off. What keeps a file
   * from being read stays an error.
   */
  public Optional<Finding> judged(Finding finding) {
    if (isSyntax(finding.rule()) || !rules.containsKey(finding.rule())) {
      return Optional.of(finding);
    }
    return rules
        .get(finding.rule())
        .map(
            severity ->
                new Finding(
                    finding.rule(),
                    severity,
                    finding.message(),
                    finding.place(),
                    finding.fixes(),
                    finding.related()));
  }

  private static boolean isSyntax(String id) {
    return AllRules.of(id).map(rule -> rule.level() == Level.SYNTAX).orElse(false);
  }
}
