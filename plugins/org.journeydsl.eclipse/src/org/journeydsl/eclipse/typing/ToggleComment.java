package org.journeydsl.eclipse.typing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeydsl.eclipse.commands.InEditor.Cursor;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.server.Places;

/** Makes the lines of the selection comments, or what they say again where they all are. */
public final class ToggleComment extends AbstractHandler {

  private static final String MARK = "//";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var viewer = Cursor.of(HandlerUtil.getActiveEditor(event)).map(Cursor::viewer);
    if (viewer.isPresent() && viewer.get().isEditable()) {
      try {
        toggle(viewer.get());
      } catch (BadLocationException e) {
        throw new ExecutionException("The comment could not be written.", e);
      }
    }
    return null;
  }

  private static void toggle(ISourceViewer viewer) throws BadLocationException {
    IDocument document = viewer.getDocument();
    Point selection = viewer.getSelectedRange();
    int first = document.getLineOfOffset(selection.x);
    int last = document.getLineOfOffset(selection.x + selection.y);
    if (last > first && document.getLineOffset(last) == selection.x + selection.y) {
      last--; // The selection ends before this line.
    }
    int column = Integer.MAX_VALUE;
    boolean all = true;
    for (int line = first; line <= last; line++) {
      String text = line(document, line);
      if (!text.isBlank()) {
        column = Math.min(column, text.length() - text.stripLeading().length());
        all &= text.stripLeading().startsWith(MARK);
      }
    }
    if (column < Integer.MAX_VALUE) {
      WorkspaceEdits.apply(document, edits(document, first, last, column, all));
      if (selection.y > 0) {
        int start = document.getLineOffset(first);
        int end = document.getLineOffset(last) + document.getLineLength(last);
        viewer.setSelectedRange(start, end - start);
      }
    }
  }

  private static List<TextEdit> edits(
      IDocument document, int first, int last, int column, boolean remove)
      throws BadLocationException {
    List<TextEdit> edits = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      String text = line(document, line);
      int start = document.getLineOffset(line);
      if (text.isBlank()) {
        continue;
      }
      if (remove) {
        int mark = text.indexOf(MARK);
        int blank = text.startsWith(" ", mark + 2) ? 1 : 0;
        edits.add(new TextEdit(Places.range(document, start + mark, 2 + blank), ""));
      } else {
        edits.add(new TextEdit(Places.range(document, start + column, 0), MARK + " "));
      }
    }
    return edits;
  }

  private static String line(IDocument document, int line) throws BadLocationException {
    IRegion region = document.getLineInformation(line);
    return document.get(region.getOffset(), region.getLength());
  }
}
