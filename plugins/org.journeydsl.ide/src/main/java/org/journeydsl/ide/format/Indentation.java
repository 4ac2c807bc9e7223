package org.journeydsl.ide.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Positions;

/** How far a line is indented by the blocks that are open before it, finished or not. */
final class Indentation {

  private static final String BLOCK = "  ";

  private Indentation() {}

  /**
   * The blanks before a line; null where they are none of ours, as inside a text.
   *
   * @param content what stands on the line
   */
  static String of(Document document, int line, String content) {
    Positions positions = document.positions();
    int start = positions.startOf(line);
    Deque<Integer> open = new ArrayDeque<>();
    for (ILeafNode leaf : document.file().root().getLeafNodes()) {
      if (leaf.getOffset() >= start) {
        break;
      }
      String text = leaf.getText();
      if (leaf.getEndOffset() > start && !text.isBlank()) {
        return null;
      }
      if (text.equals("<") || text.equals("{")) {
        open.push(positions.position(leaf.getOffset()).getLine());
      } else if ((text.equals(">") || text.equals("}")) && !open.isEmpty()) {
        open.pop();
      }
    }
    if (open.isEmpty()) {
      return "";
    }
    String outer = blanks(document, open.peek());
    if (content.startsWith(">") || content.startsWith("}")) {
      return outer;
    }
    String inner = outer + BLOCK;
    return followsItsTouchpoint(document, line, inner, content) ? inner + BLOCK : inner;
  }

  /** Whether the line goes on with the facts of a touchpoint that has no block. */
  private static boolean followsItsTouchpoint(
      Document document, int line, String inner, String content) {
    if (content.matches("(touchpoint|step|stage)\\b.*")) {
      return false;
    }
    int above = line - 1;
    while (above >= 0 && blanks(document, above).startsWith(inner + BLOCK)) {
      above--;
    }
    return above >= 0 && line(document, above).matches("\\s*(touchpoint|step)\\b[^<{>}]*");
  }

  private static String line(Document document, int line) {
    Positions positions = document.positions();
    return document.text().substring(positions.startOf(line), positions.endOf(line));
  }

  private static String blanks(Document document, int line) {
    String text = line(document, line);
    return text.substring(0, text.length() - text.stripLeading().length());
  }
}
