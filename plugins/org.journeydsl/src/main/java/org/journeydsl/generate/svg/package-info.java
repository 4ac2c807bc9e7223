/**
 * The map as a picture: one standalone SVG for each journey and language.
 *
 * <p>It shows the sheets of {@link org.journeydsl.generate.map}, laid out without a browser: text
 * is broken by estimated widths, and nothing is asked of a style sheet, a script or a font. {@code
 * SvgCanvas} is the one way in which a text by an author gets into the file.
 */
package org.journeydsl.generate.svg;
