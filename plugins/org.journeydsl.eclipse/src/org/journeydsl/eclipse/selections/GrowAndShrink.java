package org.journeydsl.eclipse.selections;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeydsl.eclipse.commands.InEditor.Cursor;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/**
 * Selects the next larger thing around the selection, or goes back the way that it grew: a word,
 * its text, the fact, the block, the touchpoint, the stage, the journey.
 */
public final class GrowAndShrink extends AbstractHandler {

  private static final String GROW = "org.journeydsl.eclipse.growSelection";

  /** The selections that a larger one came from, the last one first; the head is what it is now. */
  private static final Map<ISourceViewer, Deque<Point>> GROWN = new WeakHashMap<>();

  @Override
  public Object execute(ExecutionEvent event) {
    Cursor.of(HandlerUtil.getActiveEditor(event))
        .map(Cursor::viewer)
        .ifPresent(
            viewer -> {
              Deque<Point> grown = grown(viewer);
              if (event.getCommand().getId().equals(GROW)) {
                grow(viewer, grown);
              } else if (grown.size() > 1) {
                grown.pop();
                select(viewer, grown.peek());
              }
            });
    return null;
  }

  /** The way so far, which begins anew where somebody selected something else meanwhile. */
  private static Deque<Point> grown(ISourceViewer viewer) {
    Deque<Point> grown = GROWN.computeIfAbsent(viewer, any -> new ArrayDeque<>());
    Point now = viewer.getSelectedRange();
    if (!now.equals(grown.peek())) {
      grown.clear();
      grown.push(now);
    }
    return grown;
  }

  private static void grow(ISourceViewer viewer, Deque<Point> grown) {
    IDocument document = viewer.getDocument();
    Point now = grown.peek();
    var text = Places.text(document).orElseThrow();
    var where =
        new SelectionRangeParams(text, List.of(Places.position(document, grown.peekLast().x)));
    SelectionRange range =
        Server.<List<SelectionRange>>ask(
                server -> server.getTextDocumentService().selectionRange(where))
            .filter(all -> !all.isEmpty())
            .map(all -> all.get(0))
            .orElse(null);
    for (; range != null; range = range.getParent()) {
      IRegion region = Places.region(document, range.getRange());
      boolean around =
          region.getOffset() <= now.x
              && now.x + now.y <= region.getOffset() + region.getLength()
              && region.getLength() > now.y;
      if (around) {
        grown.push(new Point(region.getOffset(), region.getLength()));
        select(viewer, grown.peek());
        return;
      }
    }
  }

  private static void select(ISourceViewer viewer, Point selection) {
    viewer.setSelectedRange(selection.x, selection.y);
  }
}
