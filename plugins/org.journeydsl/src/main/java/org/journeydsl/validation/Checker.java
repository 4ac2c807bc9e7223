package org.journeydsl.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.resource.Resource;
import org.journeydsl.facts.Assets;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.rules.Rule;
import org.journeydsl.rules.RuleRun;
import org.journeydsl.rules.Rules;

/** Judges the files of a project: syntax, names, then all rules. */
public final class Checker {

  /** A second thread starts to pay from here on. */
  private static final int MANY = 16;

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

  /**
   * All findings, in order of files and lines.
   *
   * @param files the same files as the project's, in the same order
   */
  public List<Finding> check(ProjectModel project, List<ParsedFile> files) {
    List<Finding> findings = new ArrayList<>(understand(project, files));
    findings.addAll(new ImportCycles(files).all());
    findings.addAll(judged(project, files));
    findings.sort(Finding.BY_PLACE);
    return findings;
  }

  /**
   * Puts what names mean in their place, and says what keeps the files from being understood; no
   * rule judges them.
   *
   * @param files the same files as the project's, in the same order
   */
  public static List<Finding> understand(ProjectModel project, List<ParsedFile> files) {
    List<Finding> findings = new ArrayList<>();
    List<Set<Resource>> used = Linking.link(project, files, files.size() >= MANY);
    for (ParsedFile file : files) {
      findings.addAll(SyntaxFindings.of(file));
    }
    UnresolvedNames names = new UnresolvedNames(files);
    for (int i = 0; i < files.size(); i++) {
      findings.addAll(names.in(files.get(i)));
      findings.addAll(UnusedImports.in(files.get(i), used.get(i)));
    }
    return findings;
  }

  /** Each core gets its share of the rules and its own notes; what they read no longer changes. */
  private List<Finding> judged(ProjectModel project, List<ParsedFile> files) {
    int shares = files.size() < MANY ? 1 : Runtime.getRuntime().availableProcessors();
    return IntStream.range(0, shares)
        .parallel()
        .mapToObj(
            share ->
                new RuleRun(share(share, shares), severities)
                    .over(project, new NodePlaces(files), assets, today))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule<?>> share(int share, int shares) {
    List<Rule<?>> all = Rules.all();
    return IntStream.range(0, all.size())
        .filter(i -> i % shares == share)
        .<Rule<?>>mapToObj(all::get)
        .toList();
  }
}
