package org.journeydsl.ide.preview;

import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.journeydsl.generate.map.Language;

/**
 * A drawing of a journey, or why there is none.
 *
 * @param journey the name of the journey; empty where the file has none
 * @param title what people call it
 * @param journeys the names of all journeys of the file
 * @param languages the languages of its page, that of the file first; none where nothing is drawn
 * @param html the page, where that was asked for; no request leaves it
 * @param svg the picture, where that was asked for
 * @param fragment where the asked language begins on the page; empty for its start
 * @param stale whether errors stand in the way of a newer drawing than this
 * @param problem why there is no drawing, or no newer one, for the person before it; else null
 * @param elements what is drawn where, each with its place in a text
 */
public record MapAnswer(
    String journey,
    String title,
    List<String> journeys,
    List<Language> languages,
    String html,
    String svg,
    String fragment,
    boolean stale,
    String problem,
    List<Element> elements) {

  /**
   * Something on the page that stands in a text.
   *
   * @param element its id on the page; in other languages {@code @uk} follows it there
   * @param location where its name stands
   * @param range all of it
   */
  public record Element(String element, Location location, Range range) {}

  static MapAnswer failed(String journey, List<String> journeys, String problem) {
    return new MapAnswer(
        journey, "", journeys, List.of(), null, null, "", false, problem, List.of());
  }

  /** The same drawing, which is no longer what the text says. */
  MapAnswer outdated(String reason) {
    return new MapAnswer(
        journey, title, journeys, languages, html, svg, fragment, true, reason, elements);
  }

  boolean isDrawn() {
    return html != null || svg != null;
  }
}
