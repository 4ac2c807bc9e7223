package org.journeydsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.journeydsl.findings.Place;
import org.journeydsl.ide.names.Mention;
import org.journeydsl.ide.names.Mentions;
import org.journeydsl.ide.names.Twins;
import org.journeydsl.ide.names.Uses;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.scoping.ImportedFiles;

/** From a name to what it means, and to all other places that mean the same. */
public final class Navigation {

  private static final Range TOP = new Range(new Position(0, 0), new Position(0, 0));

  private Navigation() {}

  /** What the name at an offset stands for; from an import, the files that it brings. */
  public static List<LocationLink> definition(Document document, int offset) {
    return Mentions.at(document.file(), offset)
        .map(mention -> definition(document, mention))
        .orElseGet(() -> imported(document, offset));
  }

  private static List<LocationLink> definition(Document document, Mention mention) {
    Range origin = document.range(mention.place());
    if (mention.role() == Mention.Role.NAMES_FILE) {
      return imports(document).of(document.file().resource()).stream()
          .filter(each -> ImportedFiles.stem(each.eResource()).equals(mention.name()))
          .map(each -> top(document, each, origin))
          .toList();
    }
    if (mention.target() == null || document.file(mention.target()) == null) {
      return List.of();
    }
    Place name = document.places().of(mention.target());
    Place whole = document.places().whole(mention.target());
    return List.of(
        new LocationLink(
            document.uri(name.file()),
            document.location(whole).orElseThrow().getRange(),
            document.location(name).orElseThrow().getRange(),
            origin));
  }

  private static List<LocationLink> imported(Document document, int offset) {
    List<LocationLink> links = new ArrayList<>();
    for (Import each : document.file().content().getImports()) {
      Place place = document.places().of(each, Literals.IMPORT__PATH);
      if (place.offset() <= offset && offset <= place.offset() + place.length()) {
        imports(document)
            .of(each)
            .forEach(target -> links.add(top(document, target, document.range(place))));
      }
    }
    return links;
  }

  private static ImportedFiles imports(Document document) {
    return ImportedFiles.in(document.file().resource());
  }

  private static LocationLink top(Document document, JourneyFile file, Range origin) {
    return new LocationLink(document.uri(document.file(file).path()), TOP, TOP, origin);
  }

  /** Where the thing at an offset is named in the whole project. */
  public static List<Location> references(Document document, int offset, boolean withDeclaration) {
    return Mentions.at(document.file(), offset).map(Mention::target).stream()
        .flatMap(target -> Uses.of(target, document.project()).stream())
        .filter(use -> withDeclaration || !use.declares())
        .flatMap(use -> document.location(use.place()).stream())
        .toList();
  }

  /** Where the thing at an offset is named in its file. */
  public static List<DocumentHighlight> highlights(Document document, int offset) {
    return Mentions.at(document.file(), offset).map(Mention::target).stream()
        .map(target -> Twins.of(target, document.project().model()))
        .flatMap(twins -> Uses.in(document.file(), twins).stream())
        .map(
            use ->
                new DocumentHighlight(
                    document.range(use.place()),
                    use.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
        .toList();
  }
}
