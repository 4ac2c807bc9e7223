package org.journeydsl.ide.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.ide.workspace.Document;

/**
 * What a selection grows to: the words of a text, the text with its marks, all its languages, the
 * fact, what stands in the block, the touchpoint, the stage and so on up to the file.
 */
public final class Selections {

  private record Stretch(int from, int to) {

    boolean isInside(Stretch other) {
      return other.from <= from && to <= other.to && !equals(other);
    }
  }

  private Selections() {}

  /** The innermost range at an offset, each with the next larger one. */
  public static SelectionRange at(Document document, int offset) {
    INode root = document.file().root();
    String text = document.text();
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(new Stretch(offset, offset));
    int at = Math.min(offset, Math.max(0, text.length() - 1));
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
    if (leaf != null && leaf.isHidden() && offset > 0 && leaf.getText().isBlank()) {
      ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
      leaf = before == null ? leaf : before;
    }
    if (leaf != null && !leaf.getText().isBlank()) {
      words(leaf, offset, stretches);
    }
    for (INode node = leaf; node != null; node = node.getParent()) {
      block(node, offset, stretches);
      if (!isFragment(node)) {
        add(stretches, node.getOffset(), node.getEndOffset());
      }
    }
    add(stretches, 0, text.length());
    SelectionRange range = null;
    for (int i = stretches.size() - 1; i >= 0; i--) {
      Stretch each = stretches.get(i);
      range = new SelectionRange(document.range(each.from, each.to - each.from), range);
    }
    return range;
  }

  /** A part of a rule that stands for nothing by itself. */
  private static boolean isFragment(INode node) {
    return node.getGrammarElement() instanceof RuleCall call
        && call.getRule() instanceof ParserRule rule
        && rule.isFragment();
  }

  /** A text without its marks comes before the text with them. */
  private static void words(ILeafNode leaf, int offset, List<Stretch> stretches) {
    String text = leaf.getText();
    int marks = text.startsWith("\"\"\"") ? 3 : text.startsWith("\"") ? 1 : 0;
    if (marks > 0 && text.length() >= 2 * marks && text.endsWith("\"".repeat(marks))) {
      int from = leaf.getOffset() + marks;
      int to = leaf.getEndOffset() - marks;
      if (from <= offset && offset <= to) {
        add(stretches, from, to);
      }
    }
  }

  /** What stands between the signs of a block comes before the block's holder. */
  private static void block(INode node, int offset, List<Stretch> stretches) {
    if (!(node instanceof org.eclipse.xtext.nodemodel.ICompositeNode composite)) {
      return;
    }
    int open = -1;
    for (INode child : composite.getChildren()) {
      String text = NodeModelUtils.getTokenText(child);
      if (text.equals("<") || text.equals("{")) {
        open = child.getEndOffset();
      } else if ((text.equals(">") || text.equals("}")) && open >= 0) {
        if (open <= offset && offset <= child.getOffset()) {
          add(stretches, open, child.getOffset());
        }
        return;
      }
    }
  }

  private static void add(List<Stretch> stretches, int from, int to) {
    Stretch stretch = new Stretch(from, to);
    Stretch last = stretches.get(stretches.size() - 1);
    if (last.isInside(stretch)) {
      stretches.add(stretch);
    }
  }
}
