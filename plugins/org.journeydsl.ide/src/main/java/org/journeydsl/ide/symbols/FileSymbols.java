package org.journeydsl.ide.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.journeydsl.facts.Members;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Places;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Named;
import org.journeydsl.rules.Nouns;

/** The outline of a file: everything with a name, inside what it stands in. */
public final class FileSymbols {

  private final Document document;
  private final Places places;

  private FileSymbols(Document document) {
    this.document = document;
    this.places = document.places();
  }

  /** The outline, in the order of the text. */
  public static List<DocumentSymbol> of(Document document) {
    return new FileSymbols(document).inside(document.file().content());
  }

  private List<DocumentSymbol> inside(EObject holder) {
    List<DocumentSymbol> symbols = new ArrayList<>();
    List<EObject> parts = new ArrayList<>(holder.eContents());
    parts.sort(Comparator.comparingInt(each -> places.whole(each).offset()));
    for (EObject each : parts) {
      if (each instanceof Named named && Members.key(named) != null) {
        symbols.add(symbol(named));
      } else {
        symbols.addAll(inside(each));
      }
    }
    return symbols;
  }

  private DocumentSymbol symbol(Named named) {
    Place whole = places.whole(named);
    Place name = places.of(named);
    boolean inside =
        name.offset() >= whole.offset()
            && name.offset() + name.length() <= whole.offset() + whole.length();
    String title = Looks.title(named);
    return new ElementSymbol(
        Nouns.of(named),
        Members.key(named),
        Looks.kind(named),
        document.range(whole),
        document.range(inside ? name : whole),
        title.isEmpty() ? Nouns.of(named) : title,
        inside(named));
  }
}
