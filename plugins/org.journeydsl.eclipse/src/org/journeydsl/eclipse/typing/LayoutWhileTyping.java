package org.journeydsl.eclipse.typing;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.edits.WorkspaceEdits;
import org.journeydsl.eclipse.preferences.EditorPreferences;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/**
 * Has the server lay out the line before and indent the new one after a line break, and put a
 * closing sign below what it closes. Who types on before the answer comes is not disturbed: it
 * comes with the next pause.
 */
public final class LayoutWhileTyping implements IReconciler, VerifyKeyListener, ITextListener {

  private static final Pattern LINE_BREAK = Pattern.compile("(\\R[ \\t]*){1,2}");

  /** How often it is asked again where somebody types on in the new line. */
  private static final int TRIES = 10;

  private ITextViewer viewer;
  private char typed;

  @Override
  public void install(ITextViewer viewer) {
    this.viewer = viewer;
    if (viewer instanceof ITextViewerExtension keys) {
      keys.appendVerifyKeyListener(this);
    }
    viewer.addTextListener(this);
  }

  @Override
  public void uninstall() {
    viewer.removeTextListener(this);
    if (viewer instanceof ITextViewerExtension keys) {
      keys.removeVerifyKeyListener(this);
    }
  }

  @Override
  public void verifyKey(VerifyEvent event) {
    boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
    typed = plain ? event.character : 0;
    event.display.asyncExec(() -> typed = 0);
  }

  @Override
  public void textChanged(TextEvent event) {
    String text = event.getDocumentEvent() == null ? null : event.getDocumentEvent().getText();
    if (typed == 0 || text == null || !EditorPreferences.is(EditorPreferences.LAYOUT_TYPING)) {
      return;
    }
    boolean breaks = (typed == '\r' || typed == '\n') && LINE_BREAK.matcher(text).matches();
    boolean closes = (typed == '>' || typed == '}') && text.equals(String.valueOf(typed));
    if (breaks || closes) {
      String sign = breaks ? "\n" : text;
      viewer.getTextWidget().getDisplay().asyncExec(() -> ask(sign, TRIES));
    }
  }

  private void ask(String sign, int tries) {
    IDocument document = viewer.getDocument();
    var text = Places.text(document);
    if (text.isEmpty()
        || viewer.getTextWidget() == null
        || LinkedModeModel.hasInstalledModel(document)) {
      return;
    }
    int cursor = viewer.getSelectedRange().x;
    long stamp = stamp(document);
    var params =
        new DocumentOnTypeFormattingParams(
            text.get(), new FormattingOptions(2, true), Places.position(document, cursor), sign);
    var display = viewer.getTextWidget().getDisplay();
    Server.get()
        .itself()
        .getTextDocumentService()
        .onTypeFormatting(params)
        .thenAccept(
            edits ->
                display.asyncExec(
                    () -> {
                      if (edits == null
                          || viewer.getDocument() != document
                          || viewer.getTextWidget() == null) {
                        return;
                      }
                      if (stamp == stamp(document) && !edits.isEmpty()) {
                        write(document, edits);
                      } else if (stamp != stamp(document)
                          && tries > 1
                          && isInLine(params.getPosition().getLine())) {
                        ask(sign, tries - 1);
                      }
                    }));
  }

  /** Whether the cursor is still in a line: more was typed there meanwhile. */
  private boolean isInLine(int line) {
    return Places.position(viewer.getDocument(), viewer.getSelectedRange().x).getLine() == line;
  }

  /** The cursor stays behind what it stood behind, also where blanks come before it. */
  private void write(IDocument document, List<? extends TextEdit> edits) {
    int cursor = viewer.getSelectedRange().x;
    int moved = cursor;
    for (TextEdit edit : edits) {
      IRegion region = Places.region(document, edit.getRange());
      if (region.getOffset() + region.getLength() <= cursor) {
        moved += edit.getNewText().length() - region.getLength();
      }
    }
    try {
      WorkspaceEdits.apply(document, edits);
      viewer.setSelectedRange(moved, 0);
    } catch (BadLocationException e) {
      JourneyPlugin.log("A line could not be laid out.", e);
    }
  }

  private static long stamp(IDocument document) {
    return ((IDocumentExtension4) document).getModificationStamp();
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null; // A key asks, not a change of the text.
  }
}
