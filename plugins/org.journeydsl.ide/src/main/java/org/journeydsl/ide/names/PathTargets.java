package org.journeydsl.ide.names;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.journeydsl.facts.Members;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.model.Named;
import org.journeydsl.scoping.ImportedFiles;
import org.journeydsl.scoping.JourneyNames;
import org.journeydsl.validation.ParsedFile;

/**
 * What each part of a written path stands for: in {@code Checkout.Cart}, a journey and a
 * touchpoint.
 */
final class PathTargets {

  private final Named[] targets;
  private final boolean startsWithFile;

  private PathTargets(Named[] targets, boolean startsWithFile) {
    this.targets = targets;
    this.startsWithFile = startsWithFile;
  }

  static PathTargets of(List<ILeafNode> words, EObject user, Named last, ParsedFile file) {
    Named[] targets = new Named[words.size()];
    if (words.isEmpty()) {
      return new PathTargets(targets, false);
    }
    targets[words.size() - 1] = last;
    EObject inner = last;
    StringBuilder path = new StringBuilder();
    for (int i = words.size() - 2; i >= 0; i--) {
      Named around = around(inner, Mentions.compared(words.get(i).getText()));
      targets[i] = around;
      inner = around == null ? inner : around;
    }
    boolean stem = false;
    for (int i = 0; i < words.size() - 1; i++) {
      path.append(i == 0 ? "" : ".").append(Mentions.compared(words.get(i).getText()));
      if (targets[i] == null) {
        targets[i] = named(user, path.toString(), file);
      }
      stem = stem || i == 0 && targets[0] == null && isStem(path.toString(), last);
    }
    return new PathTargets(targets, stem);
  }

  Named of(int part) {
    return targets[part];
  }

  boolean isFile(int part) {
    return part == 0 && startsWithFile;
  }

  private static Named around(EObject inner, String name) {
    if (inner == null) {
      return null;
    }
    for (EObject up = inner.eContainer(); up != null; up = up.eContainer()) {
      if (up instanceof Named named && name.equals(Members.key(named))) {
        return named;
      }
    }
    return null;
  }

  /**
   * What the beginning of a path means by itself: a future journey's part may be the current one's.
   */
  private static Named named(EObject user, String path, ParsedFile file) {
    JourneyNames names = file.resource().getResourceServiceProvider().get(JourneyNames.class);
    List<Named> candidates = names.candidates(user, path, Literals.NAMED);
    return candidates.size() == 1 ? candidates.get(0) : null;
  }

  private static boolean isStem(String name, Named last) {
    return last != null
        && last.eResource() != null
        && ImportedFiles.stem(last.eResource()).equals(name);
  }
}
