package org.journeydsl.generate.map;

import java.util.List;

/**
 * Something that the journey refers to and that is told in a few lines: a survey, a department, a
 * competitor.
 *
 * @param id the anchor that links lead to
 * @param kind what it is, in the page's words
 */
public record Card(String id, String kind, Phrase title, List<Row> rows) {}
