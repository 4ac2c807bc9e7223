package org.journeydsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.facts.Assets;
import org.journeydsl.facts.ProjectModel;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Places;
import org.journeydsl.findings.Severity;

/** Applies rules to a project: one walk over each file, each rule at the objects it is for. */
public final class RuleRun {

  private final List<Applied<?>> projectRules = new ArrayList<>();
  private final List<Applied<?>> modelRules = new ArrayList<>();
  private final Map<Class<?>, List<Applied<?>>> byClass = new HashMap<>();

  /** A rule with how much it matters in the project, asked once: there are very many objects. */
  record Applied<T>(Rule<T> rule, Severity severity) {

    /** The subject's class was asked before: asking for each object again takes a while. */
    @SuppressWarnings("unchecked")
    void to(Object subject, Findings findings) {
      findings.speakFor(rule.id(), severity);
      rule.check((T) subject, findings);
    }
  }

  /**
   * Prepares a run.
   *
   * @param rules the rules to apply
   * @param severities how much each matters in this project; empty where it is switched off
   */
  public RuleRun(List<Rule<?>> rules, Function<Rule<?>, Optional<Severity>> severities) {
    for (Rule<?> rule : rules) {
      List<Applied<?>> alike = rule.subject() == ProjectModel.class ? projectRules : modelRules;
      severities.apply(rule).ifPresent(severity -> alike.add(new Applied<>(rule, severity)));
    }
  }

  /** Judges a project. */
  public List<Finding> over(ProjectModel project, Places places, Assets assets, LocalDate today) {
    Findings findings = new Findings(project, new Uses(project), places, assets, today);
    for (var file : project.files()) {
      for (EObject subject : file.objects()) {
        for (Applied<?> rule : rulesFor(subject.getClass())) {
          rule.to(subject, findings);
        }
      }
    }
    for (Applied<?> rule : projectRules) {
      rule.to(project, findings);
    }
    return findings.all();
  }

  /** The rules about a project as a whole. */
  List<Applied<?>> projectRules() {
    return projectRules;
  }

  // Rules for the same class one after another: Java remembers only the last interface that it
  // found an object to have.
  List<Applied<?>> rulesFor(Class<?> kind) {
    return byClass.computeIfAbsent(
        kind,
        key ->
            modelRules.stream()
                .filter(applied -> applied.rule().subject().isAssignableFrom(key))
                .sorted(Comparator.comparing(applied -> applied.rule().subject().getName()))
                .toList());
  }
}
