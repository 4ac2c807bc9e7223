package org.journeydsl.eclipse.minings;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.swt.widgets.Display;
import org.journeydsl.eclipse.JourneyPlugin;
import org.journeydsl.eclipse.preferences.EditorPreferences;
import org.journeydsl.eclipse.server.Client;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/**
 * One kind of what is said beside the words of a text. It is drawn anew when the text changes, when
 * findings tell that something else did, and when somebody switches it on or off.
 *
 * @param <T> what the server says
 */
abstract class Minings<T> extends AbstractCodeMiningProvider {

  private static final int PAUSE = 400; // milliseconds

  private final String wish;
  private final Runnable findings = this::later;
  private final IPropertyChangeListener wishes;
  private ITextViewer viewer;
  private Client client;
  private volatile boolean due;

  Minings(String wish) {
    this.wish = wish;
    this.wishes =
        event -> {
          if (event.getProperty().equals(wish)) {
            later();
          }
        };
  }

  /** Asks the server what there is to say. */
  abstract CompletableFuture<? extends List<? extends T>> ask(
      TextDocumentService server, TextDocumentIdentifier text, IDocument document);

  /** Places something that is said; null where its place is gone. */
  abstract ICodeMining mining(T said, IDocument document);

  @Override
  public final CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
      ITextViewer viewer, IProgressMonitor monitor) {
    IDocument document = viewer.getDocument();
    var text = Places.text(document);
    if (text.isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    follow(viewer);
    return EditorPreferences.is(wish)
        ? ask(Server.get().itself().getTextDocumentService(), text.get(), document)
            .thenApply(all -> all == null ? List.of() : placed(all, document))
        : CompletableFuture.completedFuture(List.of());
  }

  private List<ICodeMining> placed(List<? extends T> all, IDocument document) {
    return all.stream().map(each -> mining(each, document)).filter(Objects::nonNull).toList();
  }

  private synchronized void follow(ITextViewer viewer) {
    if (this.viewer == null) {
      this.viewer = viewer;
      client = Server.get().client();
      client.afterFindings(findings);
      JourneyPlugin.instance().getPreferenceStore().addPropertyChangeListener(wishes);
    }
  }

  private void later() {
    Display display = Display.getDefault();
    if (!due && !display.isDisposed()) {
      due = true;
      display.asyncExec(() -> display.timerExec(PAUSE, this::drawAnew));
    }
  }

  private void drawAnew() {
    due = false;
    if (viewer instanceof ISourceViewerExtension5 drawn
        && viewer.getTextWidget() != null
        && !viewer.getTextWidget().isDisposed()) {
      drawn.updateCodeMinings();
    }
  }

  @Override
  public void dispose() {
    if (viewer != null) {
      client.forget(findings);
      JourneyPlugin.instance().getPreferenceStore().removePropertyChangeListener(wishes);
      viewer = null;
    }
    super.dispose();
  }
}
