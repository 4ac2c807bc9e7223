package org.journeydsl.eclipse.server;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;

/**
 * Texts that are no files of the workspace, such as a version of yesterday that is compared with
 * that of today. The server knows each by itself, without the files that it imports.
 */
public final class LooseTexts {

  /** What their addresses begin with. */
  static final String SCHEME = "untitled:";

  private static final Map<IDocument, String> URIS = new IdentityHashMap<>();
  private static final Map<IDocument, OpenText> OPEN = new IdentityHashMap<>();
  private static int count;

  private LooseTexts() {}

  /** Tells the server of a text; to be closed again. */
  public static synchronized void open(IDocument document) {
    if (!URIS.containsKey(document)) {
      String uri = SCHEME + "loose-" + count++ + ".journey";
      URIS.put(document, uri);
      var texts = Server.get().itself().getTextDocumentService();
      OPEN.put(document, new OpenText(texts, uri, document, () -> {}));
    }
  }

  /** The server may forget a text. */
  public static synchronized void close(IDocument document) {
    URIS.remove(document);
    OpenText text = OPEN.remove(document);
    if (text != null) {
      text.close();
    }
  }

  /** What the server calls a text that was told here. */
  static synchronized Optional<String> uri(IDocument document) {
    return Optional.ofNullable(URIS.get(document));
  }
}
