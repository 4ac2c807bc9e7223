package org.journeydsl.eclipse.colours;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;
import org.journeydsl.eclipse.server.UiThread;
import org.journeydsl.ide.colours.FirstColours;

/**
 * Colours a text. It opens in the colours that its letters tell; the server is asked at once and
 * whenever the text stands still for a moment. Meanwhile what was coloured keeps its colours, which
 * move along with the text. Where the ground changes, as with another theme, the colours follow.
 */
public final class Colouring
    implements IPresentationReconciler,
        ITextInputListener,
        ITextListener,
        IDocumentListener,
        PaintListener {

  private static final int MOMENT = 60; // milliseconds

  private ITextViewer viewer;
  private IDocument document;
  private Color ground;
  private List<Integer> shown = List.of();
  private int asked;
  private boolean answered;
  private boolean refused;
  private boolean due;
  private final Runnable told = () -> ui(this::askAgain);

  @Override
  public void install(ITextViewer viewer) {
    this.viewer = viewer;
    viewer.addTextInputListener(this);
    viewer.addTextListener(this);
    viewer.getTextWidget().addPaintListener(this);
    Server.get().client().afterFindings(told);
    inputDocumentChanged(null, viewer.getDocument());
  }

  @Override
  public void uninstall() {
    Server.get().client().forget(told);
    viewer.removeTextInputListener(this);
    viewer.removeTextListener(this);
    if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
      viewer.getTextWidget().removePaintListener(this);
    }
    inputDocumentAboutToBeChanged(document, null);
  }

  @Override
  public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
    if (document != null) {
      document.removeDocumentListener(this);
      document = null;
    }
  }

  @Override
  public void inputDocumentChanged(IDocument before, IDocument after) {
    if (after != null) {
      document = after;
      document.addDocumentListener(this);
      if (Places.text(document).isPresent()) {
        show(FirstColours.of(document.get()));
      }
      later(0);
    }
  }

  @Override
  public void paintControl(PaintEvent event) {
    if (ground != null && !ground.equals(viewer.getTextWidget().getBackground())) {
      ground = null; // Once, until they are shown.
      again();
    }
  }

  /** What was folded comes into sight, or a mark wants its ground: the text itself is the same. */
  @Override
  public void textChanged(TextEvent event) {
    if (event.getDocumentEvent() == null && event.getViewerRedrawState()) {
      boolean isNew = event.getOffset() == 0 && event.getLength() == 0 && event.getText() == null;
      if (isNew && !answered && document != null && Places.text(document).isPresent()) {
        show(FirstColours.of(document.get())); // All of it was drawn anew, as after many edits.
      }
      again();
    }
  }

  /** Shows the same colours soon, unless new ones are on their way. */
  private void again() {
    if (!due && answered) {
      due = true;
      viewer
          .getTextWidget()
          .getDisplay()
          .asyncExec(
              () -> {
                due = false;
                if (answered) {
                  show(shown);
                }
              });
    }
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {}

  @Override
  public void documentChanged(DocumentEvent event) {
    later(MOMENT);
  }

  private void later(int milliseconds) {
    asked++;
    answered = false;
    refused = false;
    int mine = asked;
    Display display = PlatformUI.getWorkbench().getDisplay();
    Runnable soon =
        () ->
            display.timerExec(
                milliseconds,
                () -> {
                  if (mine == asked) {
                    ask(mine);
                  }
                });
    if (Display.getCurrent() != null) {
      soon.run();
    } else {
      new UiThread(display).execute(soon); // Changed by a job, as when its file changed outside.
    }
  }

  private void ask(int mine) {
    IDocument now = document;
    var text = Places.text(now);
    if (text.isEmpty()) {
      return;
    }
    Server.get()
        .itself()
        .getTextDocumentService()
        .semanticTokensFull(new SemanticTokensParams(text.get()))
        .whenComplete(
            (tokens, problem) ->
                ui(
                    () -> {
                      if (mine == asked && now == document) {
                        answered = tokens != null;
                        refused = !answered;
                        if (answered) {
                          show(tokens.getData());
                        }
                      }
                    }));
  }

  /** The server did not know the text, as before it heard of a new project: by now it may. */
  private void askAgain() {
    if (refused && document != null) {
      later(0);
    }
  }

  private void ui(Runnable work) {
    StyledText widget = viewer.getTextWidget();
    if (widget != null && !widget.isDisposed()) {
      new UiThread(PlatformUI.getWorkbench().getDisplay()).execute(work);
    }
  }

  private void show(List<Integer> data) {
    StyledText widget = viewer.getTextWidget();
    if (widget == null || widget.isDisposed() || document == null) {
      return;
    }
    shown = data;
    ground = widget.getBackground();
    TextPresentation presentation = new TextPresentation(Math.max(1, data.size() / 5));
    presentation.setDefaultStyleRange(
        new StyleRange(0, document.getLength(), widget.getForeground(), null));
    Palette palette = Palette.of(widget);
    Tokens.in(document, data)
        .forEach(
            token -> {
              StyleRange range = palette.style(token.type(), token.modifiers());
              range.start = token.offset();
              range.length = token.length();
              presentation.addStyleRange(range);
            });
    viewer.changeTextPresentation(presentation, false);
  }

  @Override
  public IPresentationDamager getDamager(String contentType) {
    return null; // The whole text is asked for at once: it comes within milliseconds.
  }

  @Override
  public IPresentationRepairer getRepairer(String contentType) {
    return null;
  }
}
