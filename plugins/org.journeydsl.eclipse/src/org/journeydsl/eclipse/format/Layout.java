package org.journeydsl.eclipse.format;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/** Lays out open texts as the server says. */
final class Layout {

  private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

  private Layout() {}

  /**
   * Lays out a whole text.
   *
   * @return whether there was anything to change
   */
  static boolean all(IDocument document) throws BadLocationException {
    var text = Places.text(document);
    return text.isPresent() && apply(document, edits(text.get()));
  }

  private static List<? extends TextEdit> edits(TextDocumentIdentifier text) {
    var params = new DocumentFormattingParams(text, OPTIONS);
    return Server.<List<? extends TextEdit>>ask(
            server -> server.getTextDocumentService().formatting(params))
        .orElse(List.of());
  }

  /** Lays out the lines of a selection, as {@link #all}. */
  static boolean lines(IDocument document, int offset, int length) throws BadLocationException {
    var text = Places.text(document);
    if (text.isEmpty()) {
      return false;
    }
    var params =
        new DocumentRangeFormattingParams(
            text.get(), OPTIONS, Places.range(document, offset, length));
    return apply(
        document,
        Server.<List<? extends TextEdit>>ask(
                server -> server.getTextDocumentService().rangeFormatting(params))
            .orElse(List.of()));
  }

  private static boolean apply(IDocument document, List<? extends TextEdit> edits)
      throws BadLocationException {
    if (!edits.isEmpty()) {
      WorkspaceEdits.apply(document, edits);
    }
    return !edits.isEmpty();
  }
}
