package org.journeydsl.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.Assets;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.rules.Rule;
import org.journeydsl.rules.RuleRun;
import org.journeydsl.rules.Rules;

/** Judges the files of a project: syntax, names, then all rules. */
public final class Checker {

  private final Function<Rule<?>, Optional<Severity>> severities;
  private final Assets assets;
  private final LocalDate today;

  /**
   * Prepares checks.
   *
   * @param severities how much each rule matters in the project; empty where it is switched off
   * @param assets what lies beside the journey files
   * @param today the day that ages are counted to
   */
  public Checker(Function<Rule<?>, Optional<Severity>> severities, Assets assets, LocalDate today) {
    this.severities = severities;
    this.assets = assets;
    this.today = today;
  }

  /** What is wrong with the words of one file alone, whatever it imports. */
  public static List<Finding> syntax(ParsedFile file) {
    return SyntaxFindings.of(file);
  }

  /** All findings, in order of files and lines. */
  public List<Finding> check(ProjectModel project, List<ParsedFile> files) {
    List<Finding> findings = new ArrayList<>();
    for (ParsedFile file : files) {
      EcoreUtil.resolveAll(file.resource());
      findings.addAll(SyntaxFindings.of(file));
    }
    UnresolvedNames names = new UnresolvedNames(files);
    for (ParsedFile file : files) {
      findings.addAll(names.in(file));
      findings.addAll(UnusedImports.in(file));
    }
    findings.addAll(new ImportCycles(files).all());
    findings.addAll(
        new RuleRun(Rules.all(), severities).over(project, new NodePlaces(files), assets, today));
    findings.sort(Finding.BY_PLACE);
    return findings;
  }
}
