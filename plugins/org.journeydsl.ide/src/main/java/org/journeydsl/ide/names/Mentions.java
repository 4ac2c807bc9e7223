package org.journeydsl.ide.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.findings.Lines;
import org.journeydsl.ide.names.Mention.Role;
import org.journeydsl.model.Named;
import org.journeydsl.model.Question;
import org.journeydsl.validation.ParsedFile;

/** The names in a text, in order, each with what it stands for. */
public final class Mentions {

  private final ParsedFile file;
  private final Lines lines;
  private final List<Mention> found = new ArrayList<>();

  /** How many values of a feature were met so far, for each object. */
  private final Map<EObject, Map<EStructuralFeature, Integer>> met = new IdentityHashMap<>();

  /** The names that touch an offset are wanted only; all where it is negative. */
  private final int offset;

  private Mentions(ParsedFile file, int offset) {
    this.file = file;
    this.lines = file.lines();
    this.offset = offset;
  }

  /** All names of a file. */
  public static List<Mention> in(ParsedFile file) {
    return new Mentions(file, -1).all();
  }

  private List<Mention> all() {
    for (INode node : file.root().getAsTreeIterable()) {
      visit(node);
    }
    return found;
  }

  /** The name at an offset, or that ends there. */
  public static Optional<Mention> at(ParsedFile file, int offset) {
    Mention before = null;
    for (Mention each : new Mentions(file, Math.max(0, offset)).all()) {
      int start = each.place().offset();
      int end = start + each.place().length();
      if (start <= offset && offset < end) {
        return Optional.of(each);
      }
      if (end == offset) {
        before = each;
      }
    }
    return Optional.ofNullable(before);
  }

  /** A name as it is compared. */
  public static String compared(String written) {
    return Normalizer.normalize(written.replace("^", ""), Normalizer.Form.NFC);
  }

  private void visit(INode node) {
    EObject grammar = node.getGrammarElement();
    if (grammar instanceof CrossReference reference) {
      reference(node, GrammarUtil.containingAssignment(reference).getFeature());
    } else if (grammar != null && !(node instanceof ILeafNode leaf && leaf.isHidden())) {
      Assignment assignment = GrammarUtil.containingAssignment(grammar);
      if (assignment != null && isWanted(node) && isWhole(node, assignment)) {
        assigned(node, assignment.getFeature());
      }
    }
  }

  /**
   * A rule that is assigned has nodes for its parts below it, which belong to other assignments.
   */
  private static boolean isWhole(INode node, Assignment assignment) {
    INode parent = node.getParent();
    return parent == null
        || parent.getGrammarElement() == null
        || GrammarUtil.containingAssignment(parent.getGrammarElement()) != assignment;
  }

  private void assigned(INode node, String feature) {
    EObject object = NodeModelUtils.findActualSemanticObjectFor(node);
    if (object instanceof Named named) {
      if (feature.equals("name")) {
        leaf(node, named, named, Role.DECLARES);
      } else if (feature.equals("kind") && object instanceof Question question) {
        if (question.getName() == null) {
          leaf(node, named, named, Role.STANDS_IN);
        }
      }
    }
  }

  private void leaf(INode node, Named target, EObject user, Role role) {
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden()) {
        add(leaf, target, user, role, null);
        return;
      }
    }
  }

  private boolean isWanted(INode node) {
    return offset < 0 || node.getTotalOffset() <= offset && offset <= node.getTotalEndOffset();
  }

  private void add(ILeafNode leaf, Named target, EObject user, Role role, EClass wanted) {
    found.add(
        new Mention(
            lines.place(leaf.getOffset(), leaf.getLength()),
            compared(leaf.getText()),
            target,
            user,
            role,
            wanted));
  }

  private void reference(INode node, String name) {
    EObject user = NodeModelUtils.findActualSemanticObjectFor(node);
    EStructuralFeature feature = user == null ? null : user.eClass().getEStructuralFeature(name);
    if (!(feature instanceof EReference reference)) {
      return;
    }
    int index =
        met.computeIfAbsent(user, key -> new IdentityHashMap<>()).merge(feature, 1, Integer::sum)
            - 1;
    if (!isWanted(node)) {
      return;
    }
    List<ILeafNode> words = new ArrayList<>(2);
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (!leaf.isHidden() && !leaf.getText().equals(".")) {
        words.add(leaf);
      }
    }
    PathTargets targets = PathTargets.of(words, user, target(user, reference, index), file);
    for (int i = 0; i < words.size(); i++) {
      Role role = targets.isFile(i) ? Role.NAMES_FILE : Role.REFERS;
      boolean last = i == words.size() - 1;
      add(words.get(i), targets.of(i), user, role, last ? reference.getEReferenceType() : null);
    }
  }

  private static Named target(EObject user, EReference reference, int index) {
    Object value = user.eGet(reference);
    if (value instanceof List<?> list) {
      value = index < list.size() ? list.get(index) : null;
    }
    return value instanceof Named named && !named.eIsProxy() ? named : null;
  }
}
