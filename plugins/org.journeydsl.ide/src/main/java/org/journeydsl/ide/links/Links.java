package org.journeydsl.ide.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentLink;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Places;
import org.journeydsl.ide.workspace.Document;
import org.journeydsl.model.Import;
import org.journeydsl.model.JourneyFile;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.scoping.ImportedFiles;

/**
 * What can be opened with a click: imported files, and addresses on the web.
 *
 * <p>Only files that the project has read, so nothing outside it; and only {@code http} and {@code
 * https}, since an editor hands an address on to whatever the system has for it.
 */
public final class Links {

  private static final List<EAttribute> ADDRESSES =
      List.of(
          Literals.LINK__URL, Literals.DASHBOARD__URL, Literals.POLICY__URL, Literals.CONSENT__URL);

  private Links() {}

  /** The links of a file, in the order of the text. */
  public static List<DocumentLink> of(Document document) {
    List<DocumentLink> links = new ArrayList<>();
    Places places = document.places();
    for (Import each : document.file().content().getImports()) {
      List<JourneyFile> targets = ImportedFiles.in(document.file().resource()).of(each);
      if (targets.size() == 1) {
        String target = document.file(targets.get(0)).path();
        links.add(
            link(
                document,
                places.of(each, Literals.IMPORT__PATH),
                document.uri(target),
                "Open " + target));
      }
    }
    var contents = document.file().content().eAllContents();
    while (contents.hasNext()) {
      EObject object = contents.next();
      for (EAttribute address : ADDRESSES) {
        if (address.getEContainingClass().isInstance(object)
            && object.eGet(address) instanceof String url
            && isOfTheWeb(url)) {
          links.add(link(document, places.of(object, address), url, null));
        }
      }
    }
    return links;
  }

  private static boolean isOfTheWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return (lower.startsWith("http://") || lower.startsWith("https://"))
        && url.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == 0x7f);
  }

  /** Over the address alone, without its quotation marks. */
  private static DocumentLink link(Document document, Place place, String target, String tooltip) {
    int marks = place.length() >= 2 && document.text().charAt(place.offset()) == '"' ? 1 : 0;
    DocumentLink link =
        new DocumentLink(
            document.range(place.offset() + marks, place.length() - 2 * marks), target);
    link.setTooltip(tooltip);
    return link;
  }
}
