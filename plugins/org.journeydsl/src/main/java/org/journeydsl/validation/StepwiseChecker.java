package org.journeydsl.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.facts.Assets;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.rules.Rule;
import org.journeydsl.rules.StepwiseRun;

/**
 * Judges what {@link Checker} judges, in small steps: for a project that changes while it is
 * judged. Good for one state of the project's files.
 */
public final class StepwiseChecker {

  private final List<ParsedFile> files;
  private final StepwiseRun rules;

  /**
   * Prepares checks.
   *
   * @param files all files of the project
   * @param severities how much each rule matters in the project; empty where it is switched off
   * @param today the day that ages are counted to
   */
  public StepwiseChecker(
      List<ParsedFile> files, Function<Rule<?>, Optional<Severity>> severities, LocalDate today) {
    this.files = files;
    this.rules = new StepwiseRun(severities, new NodePlaces(files), today);
  }

  /** Links a file and tells what is wrong with its words and names. */
  public List<Finding> text(ParsedFile file) {
    Set<Resource> used = Linking.link(file);
    List<Finding> findings = new ArrayList<>(SyntaxFindings.of(file));
    findings.addAll(new UnresolvedNames(files).in(file));
    findings.addAll(UnusedImports.in(file, used));
    return findings;
  }

  /** Whether a file has names that lead nowhere: any other file may change that. */
  public static boolean isOpen(ParsedFile file) {
    return !Unresolved.in(file).isEmpty();
  }

  /** What rules find in a file by itself. */
  public StepwiseRun.Near near(ParsedFile file) {
    return rules.near(file.content());
  }

  /** What needs the whole project; the findings of imports that lead in a circle are separate. */
  public StepwiseRun.Far far(
      ProjectModel project, List<Map<EObject, List<EObject>>> uses, Assets assets) {
    return rules.far(project, uses, assets);
  }

  /** Imports that lead back to the file they stand in. */
  public List<Finding> cycles() {
    return new ImportCycles(files).all();
  }
}
