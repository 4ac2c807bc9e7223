package org.journeydsl.ide.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.journeydsl.findings.Place;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.ide.workspace.Positions;
import org.journeydsl.model.Touchpoint;

/**
 * What can be folded: blocks, facts of a touchpoint that follow its name, texts and comments of
 * several lines, and the imports. Reads words, not the model, so a mistake costs at most its block.
 */
public final class Folds {

  private final Document document;
  private final Positions positions;
  private final List<FoldingRange> folds = new ArrayList<>();

  private Folds(Document document) {
    this.document = document;
    this.positions = document.positions();
  }

  /** The folds of a file. */
  public static List<FoldingRange> of(Document document) {
    Folds folds = new Folds(document);
    folds.wordByWord();
    folds.imports();
    folds.inlineFacts();
    return folds.folds;
  }

  private void wordByWord() {
    Deque<Integer> open = new ArrayDeque<>();
    int first = -1;
    int last = -1;
    for (ILeafNode leaf : document.file().root().getLeafNodes()) {
      String text = leaf.getText();
      int line = line(leaf.getOffset());
      if (text.startsWith("//")) {
        if (last != line - 1 || !ownsLine(leaf)) {
          add(first, last, FoldingRangeKind.Comment);
          first = ownsLine(leaf) ? line : -1;
        }
        last = line;
      } else if (text.startsWith("/*")) {
        add(line, line(leaf.getEndOffset()), FoldingRangeKind.Comment);
      } else if (text.startsWith("\"\"\"")) {
        add(line, line(leaf.getEndOffset()), null);
      } else if (text.equals("<") || text.equals("{")) {
        open.push(line);
      } else if ((text.equals(">") || text.equals("}")) && !open.isEmpty()) {
        // The line that closes stays in sight.
        add(open.pop(), line - 1, null);
      }
    }
    add(first, last, FoldingRangeKind.Comment);
  }

  private int line(int offset) {
    return positions.position(offset).getLine();
  }

  private boolean ownsLine(ILeafNode leaf) {
    int start = positions.startOf(line(leaf.getOffset()));
    return document.text().substring(start, leaf.getOffset()).isBlank();
  }

  private void imports() {
    var imports = document.file().content().getImports();
    if (imports.size() > 1) {
      Place start = document.places().whole(imports.get(0));
      Place end = document.places().whole(imports.get(imports.size() - 1));
      add(line(start.offset()), line(end.offset() + end.length()), FoldingRangeKind.Imports);
    }
  }

  private void inlineFacts() {
    var contents = document.file().content().eAllContents();
    while (contents.hasNext()) {
      if (contents.next() instanceof Touchpoint touchpoint
          && !touchpoint.getFacts().isEmpty()
          && !document.places().hasBlock(touchpoint)) {
        Place whole = document.places().whole(touchpoint);
        add(line(whole.offset()), line(whole.offset() + whole.length()), null);
      }
    }
  }

  private void add(int from, int to, String kind) {
    if (from >= 0 && to > from) {
      FoldingRange fold = new FoldingRange(from, to);
      fold.setKind(kind);
      folds.add(fold);
    }
  }
}
