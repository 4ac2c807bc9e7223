package org.journeydsl.ide.preview;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.journeydsl.generate.PagePaths;
import org.journeydsl.generate.Source;
import org.journeydsl.generate.map.DrawnElements;
import org.journeydsl.model.Journey;

/**
 * A link from one map to another, as the pages have it.
 *
 * @param page the file of the other journey's page
 * @param id what on it the link leads to; empty for the whole
 */
record MapLink(String page, String id) {

  /** Reads {@code Return.html} or {@code Return.html#Parcel}. */
  static MapLink of(String href) {
    int fragment = href.indexOf('#');
    return fragment < 0
        ? new MapLink(href, "")
        : new MapLink(href.substring(0, fragment), plain(href.substring(fragment + 1)));
  }

  /** An id without the language of its map. */
  static String plain(String id) {
    int language = id.indexOf('@');
    return language < 0 ? id : id.substring(0, language);
  }

  /** Where it leads: to the journey where the page has not, or no longer, what has the id. */
  Optional<EObject> target(Source source) {
    PagePaths pages = PagePaths.of(source.project().journeys());
    return source.project().journeys().stream()
        .filter(journey -> pages.of(journey).equals(page))
        .findFirst()
        .map(journey -> part(source, journey));
  }

  private EObject part(Source source, Journey journey) {
    return DrawnElements.of(source, journey).byId().getOrDefault(id, journey);
  }
}
