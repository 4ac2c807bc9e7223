package org.journeydsl.eclipse.map;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeydsl.eclipse.server.Places;

/** The editor of a journey file that was last in front, as long as it is open, and its cursor. */
final class TextInFront implements IPartListener2 {

  private final IWorkbenchPage page;
  private final Runnable turned;
  private final CaretListener moved;
  private ITextEditor editor;
  private StyledText widget;

  /**
   * Prepares to follow.
   *
   * @param turned runs when another text came to the front, or the last was closed
   * @param moved runs when the cursor was moved
   */
  TextInFront(IWorkbenchPage page, Runnable turned, Runnable moved) {
    this.page = page;
    this.turned = turned;
    this.moved = event -> moved.run();
  }

  void start() {
    page.addPartListener(this);
    look(page.getActiveEditor());
  }

  void stop() {
    page.removePartListener(this);
    leave();
  }

  /** The text, as the server calls it. */
  Optional<TextDocumentIdentifier> text() {
    return Optional.ofNullable(editor).map(TextInFront::document).flatMap(Places::text);
  }

  /** Where the cursor is. */
  Optional<Position> cursor() {
    IDocument document = editor == null ? null : document(editor);
    ITextViewer viewer = editor == null ? null : editor.getAdapter(ITextViewer.class);
    if (document == null || viewer == null || widget == null || widget.isDisposed()) {
      return Optional.empty();
    }
    int caret = widget.getCaretOffset();
    int offset =
        viewer instanceof ITextViewerExtension5 folded
            ? folded.widgetOffset2ModelOffset(caret)
            : caret;
    return Optional.of(Places.position(document, Math.max(0, offset)));
  }

  private void look(IWorkbenchPart part) {
    ITextEditor next = Adapters.adapt(part, ITextEditor.class);
    if (next == null
        || next == editor
        || next.getEditorInput() == null
        || Places.text(document(next)).isEmpty()) {
      return;
    }
    leave();
    editor = next;
    ITextViewer viewer = next.getAdapter(ITextViewer.class);
    widget = viewer == null ? null : viewer.getTextWidget();
    if (widget != null) {
      widget.addCaretListener(moved);
    }
    turned.run();
  }

  private static IDocument document(ITextEditor editor) {
    return editor.getDocumentProvider() == null
        ? null
        : editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  private void leave() {
    if (widget != null && !widget.isDisposed()) {
      widget.removeCaretListener(moved);
    }
    editor = null;
    widget = null;
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    look(part.getPart(false));
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference part) {
    look(part.getPart(false));
  }

  /** The editor may have gone over to a file of another name. */
  @Override
  public void partInputChanged(IWorkbenchPartReference part) {
    if (part.getPart(false) == editor) {
      leave();
      look(part.getPart(false));
    }
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    if (editor != null && Adapters.adapt(part.getPart(false), ITextEditor.class) == editor) {
      leave();
      look(page.getActiveEditor());
      if (editor == null) {
        turned.run();
      }
    }
  }
}
