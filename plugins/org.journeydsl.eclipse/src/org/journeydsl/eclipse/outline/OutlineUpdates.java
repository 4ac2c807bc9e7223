package org.journeydsl.eclipse.outline;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/** Asks for the outline again when the text stands still for a moment. */
final class OutlineUpdates implements IDocumentListener {

  private static final int MOMENT = 200; // milliseconds

  private final IDocument document;
  private final Consumer<List<OutlineElement>> show;
  private final Runnable ask = this::ask;
  private boolean stopped;

  OutlineUpdates(IDocument document, Consumer<List<OutlineElement>> show) {
    this.document = document;
    this.show = show;
  }

  void start() {
    document.addDocumentListener(this);
  }

  void stop() {
    stopped = true;
    document.removeDocumentListener(this);
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {}

  @Override
  public void documentChanged(DocumentEvent event) {
    Display display = Display.getCurrent();
    if (display != null) {
      display.timerExec(MOMENT, ask); // Anew, where it is waiting already.
    }
  }

  private void ask() {
    if (!stopped) {
      show.accept(OutlineElement.of(document));
    }
  }
}
