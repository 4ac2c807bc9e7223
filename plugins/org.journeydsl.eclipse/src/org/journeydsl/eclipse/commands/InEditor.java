package org.journeydsl.eclipse.commands;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.server.Places;

/** A command about what the cursor is at in a journey editor. */
public abstract class InEditor extends AbstractHandler {

  /**
   * Where the cursor is.
   *
   * @param editor the editor
   * @param viewer its text as it is shown
   * @param text what the server calls the text
   * @param offset of the cursor, or of the start of the selection
   */
  public record Cursor(
      ITextEditor editor, ISourceViewer viewer, TextDocumentIdentifier text, int offset) {

    /** The cursor of an editor; empty where it shows no journey file. */
    public static Optional<Cursor> of(Object part) {
      if (part instanceof ITextEditor editor
          && editor.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer) {
        return Places.text(viewer.getDocument())
            .map(text -> new Cursor(editor, viewer, text, viewer.getSelectedRange().x));
      }
      return Optional.empty();
    }

    /** The text as Eclipse holds it. */
    public IDocument document() {
      return viewer.getDocument();
    }

    /** Where the cursor is, for the server. */
    public Position position() {
      return Places.position(document(), offset);
    }
  }

  @Override
  public final Object execute(ExecutionEvent event) {
    Cursor.of(HandlerUtil.getActiveEditor(event)).ifPresent(this::at);
    return null;
  }

  /** Does what the command says. */
  protected abstract void at(Cursor cursor);
}
