package org.journeydsl.generate.map;

/**
 * A moment of truth: here it is decided how the journey is remembered.
 *
 * @param measured whether a question or a KPI watches it
 */
public record Moment(Phrase text, boolean measured, Marks marks) {}
