package org.journeydsl.eclipse.minings;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.journeydsl.eclipse.preferences.EditorPreferences;
import org.journeydsl.eclipse.server.Places;

/** What is said behind words: figures of a KPI, how many questions a survey takes in. */
public final class HintMinings extends Minings<InlayHint> {

  public HintMinings() {
    super(EditorPreferences.HINTS);
  }

  @Override
  CompletableFuture<List<InlayHint>> ask(
      TextDocumentService server, TextDocumentIdentifier text, IDocument document) {
    return server.inlayHint(
        new InlayHintParams(text, Places.range(document, 0, document.getLength())));
  }

  @Override
  ICodeMining mining(InlayHint hint, IDocument document) {
    int offset = Places.offset(document, hint.getPosition());
    if (offset >= document.getLength()) {
      return null; // There is nothing to stand before at the very end.
    }
    LineContentCodeMining mining = new LineContentCodeMining(new Position(offset, 1), this) {};
    mining.setLabel(" " + label(hint) + " ");
    return mining;
  }

  private static String label(InlayHint hint) {
    return hint.getLabel().isLeft()
        ? hint.getLabel().getLeft()
        : hint.getLabel().getRight().stream()
            .map(InlayHintLabelPart::getValue)
            .collect(Collectors.joining());
  }
}
