/**
 * The map: one self-contained HTML page for each journey, and an index of all.
 *
 * <p>The journey becomes a view model of records first ({@link org.journeydsl.generate.map.MapPage}
 * and what it holds), in the words of what is seen: lanes, cells, cards, curves. The templates in
 * {@code src/main/jte/map} only lay it out; style and script lie beside the properties with the
 * page's own words, one file for each language. No request leaves the page, and no text by an
 * author reaches a style, a script or the source of a picture. A new lane is a record here and a
 * few lines in a template.
 */
package org.journeydsl.generate.map;
