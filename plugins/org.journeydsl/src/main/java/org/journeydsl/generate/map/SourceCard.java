package org.journeydsl.generate.map;

import java.util.List;

/**
 * Where claims come from.
 *
 * @param kind interview, analytics … in the page's words
 * @param rows date, sample, link
 * @param claims how many claims of this map rest on it
 */
public record SourceCard(
    String id, Grade grade, String kind, Phrase title, List<Row> rows, int claims, String source) {}
