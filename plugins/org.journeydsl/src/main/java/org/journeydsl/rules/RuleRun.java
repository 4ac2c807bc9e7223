package org.journeydsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeydsl.facts.Assets;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Places;
import org.journeydsl.findings.Severity;

/** Applies rules to a project: one walk over each file, each rule at the objects it is for. */
public final class RuleRun {

  private final List<Rule<?>> projectRules = new ArrayList<>();
  private final List<Rule<?>> modelRules = new ArrayList<>();
  private final Map<Class<?>, List<Rule<?>>> byClass = new HashMap<>();
  private final Function<Rule<?>, Optional<Severity>> severities;

  /**
   * Prepares a run.
   *
   * @param rules the rules to apply
   * @param severities how much each matters in this project; empty where it is switched off
   */
  public RuleRun(List<Rule<?>> rules, Function<Rule<?>, Optional<Severity>> severities) {
    this.severities = severities;
    for (Rule<?> rule : rules) {
      if (severities.apply(rule).isPresent()) {
        (rule.subject() == ProjectModel.class ? projectRules : modelRules).add(rule);
      }
    }
  }

  /** Judges a project. */
  public List<Finding> over(ProjectModel project, Places places, Assets assets, LocalDate today) {
    Findings findings = new Findings(project, places, assets, today);
    for (var file : project.files()) {
      var contents = EcoreUtil.getAllContents(List.of(file.content()));
      while (contents.hasNext()) {
        Object object = contents.next();
        if (object instanceof EObject subject) {
          for (Rule<?> rule : rulesFor(subject.getClass())) {
            apply(rule, subject, findings);
          }
        }
      }
    }
    for (Rule<?> rule : projectRules) {
      apply(rule, project, findings);
    }
    return findings.all();
  }

  private List<Rule<?>> rulesFor(Class<?> kind) {
    return byClass.computeIfAbsent(
        kind,
        key -> modelRules.stream().filter(rule -> rule.subject().isAssignableFrom(key)).toList());
  }

  private <T> void apply(Rule<T> rule, Object subject, Findings findings) {
    findings.speakFor(rule.id(), severities.apply(rule).orElseThrow());
    rule.check(rule.subject().cast(subject), findings);
  }
}
