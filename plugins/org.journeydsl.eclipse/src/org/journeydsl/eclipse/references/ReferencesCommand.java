package org.journeydsl.eclipse.references;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.search.ui.NewSearchUI;
import org.journeydsl.eclipse.commands.InEditor;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/** Searches for all that names what the cursor is at. */
public final class ReferencesCommand extends InEditor {

  @Override
  protected void at(Cursor cursor) {
    NewSearchUI.runQueryInBackground(
        new ReferencesQuery(cursor.text(), cursor.document(), cursor.position(), name(cursor)));
  }

  /** The name under the cursor, as it is written there; empty where there is none. */
  private static String name(Cursor cursor) {
    IDocument document = cursor.document();
    var params = new DocumentHighlightParams(cursor.text(), cursor.position());
    return Server.ask(server -> server.getTextDocumentService().documentHighlight(params)).stream()
        .flatMap(each -> each.stream())
        .map(each -> Places.region(document, each.getRange()))
        .filter(each -> each.getOffset() <= cursor.offset())
        .filter(each -> cursor.offset() <= each.getOffset() + each.getLength())
        .map(each -> written(document, each))
        .findFirst()
        .orElse("");
  }

  private static String written(IDocument document, IRegion region) {
    try {
      return document.get(region.getOffset(), region.getLength());
    } catch (BadLocationException e) {
      return ""; // The text changed meanwhile.
    }
  }
}
