package org.journeydsl.eclipse.links;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;

/**
 * Makes names lead to where they are declared, and imports to their files. Addresses of the web are
 * found by the platform itself.
 */
public final class Hyperlinks extends AbstractHyperlinkDetector {

  @Override
  public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
    IDocument document = viewer.getDocument();
    return Places.text(document)
        .map(text -> links(text, document, region.getOffset()))
        .filter(links -> !links.isEmpty())
        .map(links -> links.toArray(IHyperlink[]::new))
        .orElse(null);
  }

  private static List<IHyperlink> links(
      TextDocumentIdentifier text, IDocument document, int offset) {
    Position at = Places.position(document, offset);
    List<IHyperlink> links = new ArrayList<>();
    Server.<List<DocumentLink>>ask(
            server -> server.getTextDocumentService().documentLink(new DocumentLinkParams(text)))
        .orElse(List.of())
        .stream()
        .filter(link -> link.getTarget().startsWith("file:") && contains(link.getRange(), at))
        .map(
            link ->
                new PlaceLink(
                    Places.region(document, link.getRange()),
                    link.getTooltip(),
                    link.getTarget(),
                    new Range(new Position(0, 0), new Position(0, 0))))
        .forEach(links::add);
    if (links.isEmpty()) {
      definitions(text, at).stream()
          .filter(link -> !isThere(link, text, at))
          .map(
              link ->
                  new PlaceLink(
                      Places.region(document, link.getOriginSelectionRange()),
                      "Open Declaration",
                      link.getTargetUri(),
                      link.getTargetSelectionRange()))
          .forEach(links::add);
    }
    return links;
  }

  private static List<? extends LocationLink> definitions(
      TextDocumentIdentifier text, Position at) {
    return Server.ask(
            server -> server.getTextDocumentService().definition(new DefinitionParams(text, at)))
        .filter(Either::isRight)
        .<List<? extends LocationLink>>map(Either::getRight)
        .orElse(List.of());
  }

  /** A declaration needs no link to itself. */
  private static boolean isThere(LocationLink link, TextDocumentIdentifier text, Position at) {
    return link.getTargetUri().equals(text.getUri())
        && contains(link.getTargetSelectionRange(), at);
  }

  private static boolean contains(Range range, Position at) {
    return compare(range.getStart(), at) <= 0 && compare(at, range.getEnd()) <= 0;
  }

  private static int compare(Position a, Position b) {
    int lines = Integer.compare(a.getLine(), b.getLine());
    return lines != 0 ? lines : Integer.compare(a.getCharacter(), b.getCharacter());
  }
}
