package org.journeydsl.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.findings.Finding;
import org.journeydsl.rules.StepwiseRun.Near;
import org.journeydsl.validation.ParsedFile;

/** One file of a project that is being written: what was read of it, and what was found so far. */
final class LiveFile {

  /** Whether it belongs to this project, rather than to one below that this one imports from. */
  final boolean own;

  /** What was read; null where it cannot be read. */
  ParsedFile parsed;

  /** Why it cannot be read; null where it can. */
  Finding problem;

  /** Whether something that it may refer to was replaced, so that its names must be looked up. */
  boolean isStale;

  /** Whether what is said of its words and names is about its text as it is. */
  boolean isRead;

  /** Whether its findings are those of its text as it is. */
  boolean isJudged;

  /** Whether it has names that lead nowhere, which any other file may change. */
  boolean isOpen;

  List<Finding> imports = List.of();
  List<Finding> text = List.of();
  Near near = Near.NONE;

  /** What was found with the whole project in sight, perhaps a moment ago. */
  List<Finding> far = List.of();

  /** Who refers to what in it; null where nobody counted. */
  Map<EObject, List<EObject>> uses;

  LiveFile(boolean own) {
    this.own = own;
  }

  /** All that is known to be wrong with it. */
  List<Finding> findings() {
    if (parsed == null) {
      return problem == null ? List.of() : List.of(problem);
    }
    List<Finding> all = new ArrayList<>(imports);
    all.addAll(text);
    all.addAll(near.findings());
    all.addAll(far);
    return all;
  }

  /** Something that its findings hang on changed. */
  void outdate() {
    isRead = false;
    isJudged = false;
    uses = null;
  }
}
