package org.journeydsl.writing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.journeydsl.model.Import;
import org.journeydsl.model.Statement;

/**
 * A file, import or statement as it stands in the text that was read: its head, its block, and what
 * stands in it, in the order of the text.
 */
public final class Written {

  public final EObject object;
  final Written holder;
  public final int from;
  public final int to;
  public final List<Piece> head = new ArrayList<>();
  public final List<Written> children = new ArrayList<>();

  /** Where the sign stands that opens the block; -1 where there is none. */
  public int open = -1;

  public int close = -1;

  private Written(EObject object, Written holder, INode node) {
    this.object = object;
    this.holder = holder;
    this.from = node.getOffset();
    this.to = node.getEndOffset();
  }

  /** What stands in a text, from its syntax tree. */
  public static Written of(ICompositeNode root) {
    return read(Origin.now(root.getSemanticElement()), null, root, root.getText());
  }

  /** This and all below it, by the objects that the text was read as. */
  Map<EObject, Written> byObject() {
    Map<EObject, Written> all = new IdentityHashMap<>();
    collect(all);
    return all;
  }

  private void collect(Map<EObject, Written> all) {
    all.put(object, this);
    children.forEach(child -> child.collect(all));
  }

  /** Whether it stands behind its holder's block. */
  public boolean isLate() {
    return holder != null && holder.close >= 0 && from > holder.close;
  }

  /** In how many blocks its own members stand. */
  int depth() {
    return holder == null ? 0 : holder.depth() + 1;
  }

  public int headEnd() {
    return head.get(head.size() - 1).to();
  }

  private static Written read(EObject object, Written holder, ICompositeNode node, String text) {
    Written written = new Written(object, holder, node);
    written.readParts(node, text);
    return written;
  }

  private void readParts(ICompositeNode node, String text) {
    for (INode child : node.getChildren()) {
      if (child instanceof ICompositeNode part) {
        EObject semantic =
            part.hasDirectSemanticElement() ? Origin.now(part.getSemanticElement()) : null;
        if (semantic != null && semantic != object && isStatement(semantic)) {
          children.add(read(semantic, this, part, text));
        } else if (isValue(part.getGrammarElement())) {
          readValue(part, text);
        } else {
          readParts(part, text);
        }
      } else if (child instanceof ILeafNode leaf && !leaf.isHidden()) {
        readValue(leaf, text);
      }
    }
  }

  private void readValue(INode node, String text) {
    EObject grammar = node.getGrammarElement();
    AbstractRule rule = grammar instanceof RuleCall call ? call.getRule() : null;
    if (rule != null && rule.getName().equals("Open") && open < 0) {
      open = node.getOffset();
    } else if (rule != null && rule.getName().equals("Close")) {
      close = node.getOffset();
    } else if (node.getLength() > 0) {
      Assignment assignment = grammar == null ? null : GrammarUtil.containingAssignment(grammar);
      String feature = assignment == null ? null : assignment.getFeature();
      String words = text.substring(node.getOffset(), node.getEndOffset());
      head.add(new Piece(words, feature, node.getOffset(), node.getEndOffset()));
    }
  }

  static boolean isStatement(EObject object) {
    return object instanceof Statement || object instanceof Import;
  }

  private static boolean isValue(EObject grammar) {
    if (grammar instanceof CrossReference) {
      return true;
    }
    return grammar instanceof RuleCall call
        && (call.getRule() instanceof EnumRule
            || call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule));
  }
}
