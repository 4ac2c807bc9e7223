package org.journeydsl.eclipse.server;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** One open text, each change of which is told to the server as it happens. */
final class OpenText implements IDocumentListener {

  private final TextDocumentService server;
  private final String uri;
  private final IDocument document;
  private final Runnable told;
  private int version = 1;
  private TextDocumentContentChangeEvent coming;

  OpenText(TextDocumentService server, String uri, IDocument document, Runnable told) {
    this.server = server;
    this.uri = uri;
    this.document = document;
    this.told = told;
    open();
    // Before everything else that listens and then asks the server about the new text.
    document.addPrenotifiedDocumentListener(this);
  }

  void open() {
    server.didOpen(
        new DidOpenTextDocumentParams(
            new TextDocumentItem(uri, "journey", version, document.get())));
  }

  /** Whether both are texts of one file. */
  boolean isSame(OpenText other) {
    return uri.equals(other.uri);
  }

  /** The places of a change count in the text before it. */
  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    coming =
        new TextDocumentContentChangeEvent(
            Places.range(document, event.getOffset(), event.getLength()),
            event.getText() == null ? "" : event.getText());
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    version++;
    server.didChange(
        new DidChangeTextDocumentParams(
            new VersionedTextDocumentIdentifier(uri, version), List.of(coming)));
    told.run();
  }

  void saved() {
    server.didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  void close() {
    document.removePrenotifiedDocumentListener(this);
    server.didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }
}
