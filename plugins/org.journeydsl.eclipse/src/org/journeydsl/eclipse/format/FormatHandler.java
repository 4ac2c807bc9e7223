package org.journeydsl.eclipse.format;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeydsl.eclipse.commands.InEditor.Cursor;

/** Source &gt; Format: the lines of the selection, or the whole file where nothing is selected. */
public final class FormatHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    var viewer = Cursor.of(editor).map(Cursor::viewer).filter(ISourceViewer::isEditable);
    if (viewer.isPresent()) {
      var document = viewer.get().getDocument();
      var selection = viewer.get().getSelectedRange();
      try {
        boolean changed =
            selection.y > 0
                ? Layout.lines(document, selection.x, selection.y)
                : Layout.all(document);
        editor
            .getEditorSite()
            .getActionBars()
            .getStatusLineManager()
            .setMessage(
                changed ? null : "Nothing to format. (Lines with syntax errors stay as they are.)");
      } catch (BadLocationException e) {
        throw new ExecutionException("The file could not be formatted.", e);
      }
    }
    return null;
  }
}
