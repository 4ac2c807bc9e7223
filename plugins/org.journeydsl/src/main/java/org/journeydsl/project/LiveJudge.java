package org.journeydsl.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Finding;
import org.journeydsl.rules.StepwiseRun;
import org.journeydsl.rules.Uses;
import org.journeydsl.validation.StepwiseChecker;

/**
 * Judges a project bit by bit while it changes: files by themselves first, those that something
 * changed for; then what needs all of them in sight.
 */
final class LiveJudge {

  private final LiveProject project;
  private StepwiseChecker checker;
  private LocalDate day;
  private StepwiseRun.Far far;
  private Iterator<LiveFile> waiting;
  private int rule;
  private List<Finding> found = List.of();
  private List<Finding> ofProject = List.of();
  private boolean done;

  LiveJudge(LiveProject project) {
    this.project = project;
  }

  /** Something changed: what needs all files in sight begins anew. */
  void restart() {
    checker = null;
    far = null;
    done = false;
  }

  /** Findings by rules about the project as a whole, perhaps of a moment ago. */
  List<Finding> ofProject() {
    return ofProject;
  }

  void shift(Shift shift) {
    ofProject = shift.of(ofProject);
  }

  private StepwiseChecker checker() {
    if (checker == null) {
      LocalDate today = project.today();
      if (!today.equals(day)) {
        project.liveFiles().forEach(LiveFile::outdate);
        day = today;
      }
      checker = new StepwiseChecker(project.files(), project.settings()::severity, today);
    }
    return checker;
  }

  /** Looks a file's names up anew where something that it may refer to was replaced. */
  void link(LiveFile file) {
    if (file.isStale && file.parsed != null) {
      file.parsed.resource().relink();
      file.parsed.resource().getCache().clear(file.parsed.resource());
      file.isStale = false;
      file.outdate();
    }
  }

  /** Judges the words and names of a file; what rules found in it may be of a moment ago. */
  void read(LiveFile file) {
    link(file);
    file.text = checker().text(file.parsed);
    file.isOpen = StepwiseChecker.isOpen(file.parsed);
    file.isRead = true;
  }

  /** Judges a file by itself; nothing where that is known. */
  void judge(LiveFile file) {
    if (file.isJudged && !file.isStale) {
      return;
    }
    if (!file.isRead || file.isStale) {
      read(file);
    }
    file.near = checker().near(file.parsed);
    file.isJudged = true;
  }

  /** Does a little; false where all is done. */
  boolean step() {
    if (done) {
      return false;
    }
    for (LiveFile file : project.liveFiles()) {
      if (file.parsed != null && file.isStale) {
        link(file);
        return true;
      }
    }
    StepwiseChecker now = checker();
    for (LiveFile file : project.liveFiles()) {
      if (file.parsed != null && !file.isJudged) {
        judge(file);
        return true;
      }
    }
    return goFar(now);
  }

  private boolean goFar(StepwiseChecker now) {
    if (far == null) {
      for (LiveFile file : project.liveFiles()) {
        if (file.parsed != null && file.uses == null) {
          file.uses = Uses.in(file.parsed.content());
          return true;
        }
      }
      List<Map<EObject, List<EObject>>> uses = new ArrayList<>();
      for (LiveFile file : project.liveFiles()) {
        if (file.parsed != null) {
          uses.add(file.uses);
        }
      }
      far = now.far(project.model(), uses, project.safe()::standing);
      waiting = List.copyOf(project.liveFiles()).iterator();
      found = new ArrayList<>(now.cycles());
      rule = 0;
      return true;
    }
    if (waiting.hasNext()) {
      LiveFile file = waiting.next();
      if (file.parsed != null) {
        if (file.isOpen) {
          file.text = now.text(file.parsed);
        }
        file.far = far.of(file.near);
      }
      return true;
    }
    if (rule < far.projectRules()) {
      found.addAll(far.ofProject(rule++));
      return true;
    }
    ofProject = List.copyOf(found);
    done = true;
    return false;
  }
}
