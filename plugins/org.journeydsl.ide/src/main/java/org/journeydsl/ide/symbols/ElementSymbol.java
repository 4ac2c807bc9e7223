package org.journeydsl.ide.symbols;

import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/**
 * A line of the outline that also says what kind of element it is, which the protocol's kinds do
 * not: it has none for personas and pains. Editors that do not know {@code noun} pass it over.
 */
public final class ElementSymbol extends DocumentSymbol {

  private final String noun;

  ElementSymbol(
      String noun,
      String name,
      SymbolKind kind,
      Range range,
      Range selectionRange,
      String detail,
      List<DocumentSymbol> children) {
    super(name, kind, range, selectionRange, detail, children);
    this.noun = noun;
  }

  /** What messages call it, such as "touchpoint" or "KPI". */
  public String getNoun() {
    return noun;
  }

  /** The noun of any symbol; empty where it has none. */
  public static String noun(DocumentSymbol symbol) {
    return symbol instanceof ElementSymbol element ? element.noun : "";
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && other instanceof ElementSymbol symbol && noun.equals(symbol.noun);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + noun.hashCode();
  }
}
