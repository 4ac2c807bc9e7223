package org.journeydsl.eclipse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.journeydsl.eclipse.server.Places;
import org.journeydsl.eclipse.server.Server;
import org.journeydsl.ide.symbols.ElementSymbol;

/**
 * One line of an outline. Two are the same when their paths are, so that a tree keeps what is open
 * and selected while the text changes.
 */
public final class OutlineElement {

  private final OutlineElement parent;
  private final DocumentSymbol symbol;
  private final String path;
  private final List<OutlineElement> children = new ArrayList<>();

  private OutlineElement(OutlineElement parent, DocumentSymbol symbol, String path) {
    this.parent = parent;
    this.symbol = symbol;
    this.path = path;
    fill(this, symbol.getChildren(), children);
  }

  /** The outline of a text; empty where it is no journey file. */
  public static List<OutlineElement> of(IDocument document) {
    List<OutlineElement> elements = new ArrayList<>();
    Places.text(document)
        .flatMap(
            text ->
                Server.ask(
                    server ->
                        server
                            .getTextDocumentService()
                            .documentSymbol(new DocumentSymbolParams(text))))
        .ifPresent(
            answer ->
                fill(
                    null,
                    answer.stream()
                        .filter(each -> each.isRight())
                        .map(each -> each.getRight())
                        .toList(),
                    elements));
    return elements;
  }

  private static void fill(
      OutlineElement parent, List<DocumentSymbol> symbols, List<OutlineElement> elements) {
    for (DocumentSymbol symbol : symbols) {
      String path = path(parent, symbol);
      long same =
          elements.stream().filter(each -> each.symbol.getName().equals(symbol.getName())).count();
      elements.add(new OutlineElement(parent, symbol, same == 0 ? path : path + "#" + same));
    }
  }

  private static String path(OutlineElement parent, DocumentSymbol symbol) {
    String own = ElementSymbol.noun(symbol) + " " + symbol.getName();
    return parent == null ? own : parent.path + "/" + own;
  }

  /** Its path, were it to stand in another element; in none, where that is null. */
  String pathIn(OutlineElement other) {
    return path(other, symbol);
  }

  /** What stands at a path among some elements, or in them. */
  static Optional<OutlineElement> at(List<OutlineElement> elements, String path) {
    return elements.stream()
        .filter(each -> path.equals(each.path) || path.startsWith(each.path + "/"))
        .findFirst()
        .flatMap(each -> path.equals(each.path) ? Optional.of(each) : at(each.children, path));
  }

  /** What it stands in; null at the top. */
  public OutlineElement parent() {
    return parent;
  }

  /** What stands in it, in the order of the text. */
  public List<OutlineElement> children() {
    return children;
  }

  /** Its name. */
  public String name() {
    return symbol.getName();
  }

  /** What messages call it, such as "touchpoint". */
  public String noun() {
    return ElementSymbol.noun(symbol);
  }

  /** What people call it; its noun where it has no title. */
  public String detail() {
    return symbol.getDetail() == null ? "" : symbol.getDetail();
  }

  /** As the server tells it. */
  public DocumentSymbol symbol() {
    return symbol;
  }

  /** Where its name begins. */
  public Position position() {
    return symbol.getSelectionRange().getStart();
  }

  /** The innermost of some elements, or of what stands in them, around a place. */
  public static Optional<OutlineElement> around(List<OutlineElement> elements, Position position) {
    for (OutlineElement element : elements) {
      var range = element.symbol.getRange();
      if (!isBefore(position, range.getStart()) && !isBefore(range.getEnd(), position)) {
        return Optional.of(around(element.children, position).orElse(element));
      }
    }
    return Optional.empty();
  }

  private static boolean isBefore(Position one, Position other) {
    return one.getLine() != other.getLine()
        ? one.getLine() < other.getLine()
        : one.getCharacter() < other.getCharacter();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutlineElement element && path.equals(element.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
