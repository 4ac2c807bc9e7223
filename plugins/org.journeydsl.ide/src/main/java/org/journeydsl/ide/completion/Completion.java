package org.journeydsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.parser.Expected;
import org.journeydsl.parser.Outlook;

/** Answers what may be written at a place of a document. */
public final class Completion {

  private Completion() {}

  /** The proposals, what belongs to the statement at the place first. */
  public static CompletionList at(Document document, Position position) {
    int offset = document.offset(position);
    List<CompletionItem> paths = ImportPaths.at(document, offset);
    if (!paths.isEmpty()) {
      return new CompletionList(document.live().isReading(), paths);
    }
    Outlook outlook = document.outlook(offset);
    Items items = new Items(document, outlook, offset);
    if (Character.isDigit(firstOf(outlook.begun())) || outlook.begun().startsWith("-")) {
      return new CompletionList(List.of());
    }
    List<CompletionItem> all = new ArrayList<>();
    boolean continues = !outlook.isNewLine() || outlook.holders().isEmpty() || afterComma(outlook);
    if (continues) {
      for (Expected expected : outlook.expected()) {
        all.addAll(new Continuations(document, outlook, items, offset).of(expected));
      }
    }
    if (!afterComma(outlook)) {
      all.addAll(new Statements(document, outlook, items).all());
    }
    // While files are still being read, an editor asks again at the next key.
    return new CompletionList(document.live().isReading(), all);
  }

  private static boolean afterComma(Outlook outlook) {
    List<String> written = outlook.written();
    return !written.isEmpty() && List.of(",", ".").contains(written.get(written.size() - 1));
  }

  private static char firstOf(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }
}
