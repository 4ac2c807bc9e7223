package org.journeydsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.journeydsl.model.JourneyFile;

/**
 * Applies rules in small steps, for a project that changes while it is judged: first to a file by
 * itself, then, where a rule wants to see more, with the whole project.
 *
 * <p>Which rules want to see more, nobody has to write down: a rule that asks {@link Findings} for
 * the project, for a fact about it, for uses or for assets is put off, and tried again with all
 * that. What a file's findings depend on is therefore the file and what it refers to, and nothing
 * else.
 */
public final class StepwiseRun {

  private final RuleRun rules;
  private final Places places;
  private final LocalDate today;

  /** A rule that has to see the whole project before it can judge a subject. */
  private record Open(RuleRun.Applied<?> rule, EObject subject) {}

  /**
   * What came of a file by itself.
   *
   * @param findings what rules found without asking for more
   * @param open what is still to be judged
   */
  public record Near(List<Finding> findings, List<?> open) {

    /** A file that nobody judged yet. */
    public static final Near NONE = new Near(List.of(), List.of());
  }

  /**
   * Prepares a run.
   *
   * @param severities how much each rule matters in this project; empty where it is switched off
   */
  public StepwiseRun(
      Function<Rule<?>, Optional<Severity>> severities, Places places, LocalDate today) {
    this.rules = new RuleRun(Rules.all(), severities);
    this.places = places;
    this.today = today;
  }

  /** Judges a file by itself. */
  public Near near(JourneyFile file) {
    Findings findings = Findings.near(places, today);
    List<Open> open = new ArrayList<>();
    var contents = EcoreUtil.getAllContents(List.of(file));
    while (contents.hasNext()) {
      if (contents.next() instanceof EObject subject) {
        for (RuleRun.Applied<?> rule : rules.rulesFor(subject.getClass())) {
          int before = findings.count();
          try {
            rule.to(subject, findings);
          } catch (Findings.Beyond e) {
            findings.cut(before);
            open.add(new Open(rule, subject));
          }
        }
      }
    }
    return new Near(findings.all(), open);
  }

  /**
   * Goes on with the whole project.
   *
   * @param uses who refers to what, counted for each file with {@link Uses#in}
   */
  public Far far(ProjectModel project, List<Map<EObject, List<EObject>>> uses, Assets assets) {
    return new Far(project, new Uses(uses), assets);
  }

  /** The second half of a run, which sees the whole project. */
  public final class Far {

    private final ProjectModel project;
    private final Findings findings;

    private Far(ProjectModel project, Uses uses, Assets assets) {
      this.project = project;
      this.findings = new Findings(project, uses, places, assets, today);
    }

    /** What is left to say about a file. */
    public List<Finding> of(Near near) {
      for (Object each : near.open()) {
        Open open = (Open) each;
        open.rule().to(open.subject(), findings);
      }
      return taken();
    }

    /** How many rules are about the project as a whole. */
    public int projectRules() {
      return rules.projectRules().size();
    }

    /** What one of the rules about the project as a whole finds. */
    public List<Finding> ofProject(int rule) {
      rules.projectRules().get(rule).to(project, findings);
      return taken();
    }

    private List<Finding> taken() {
      List<Finding> taken = List.copyOf(findings.all());
      findings.cut(0);
      return taken;
    }
  }
}
