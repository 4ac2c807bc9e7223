package org.journeydsl.generate.map;

/**
 * A link to another thing of the same project: a touchpoint, a pain, a KPI, another map.
 *
 * @param href where it leads, {@code #id} or a file beside this one; empty where nothing is drawn
 * @param tag a short mark such as {@code P3} that stands on both ends, or empty
 * @param text what the other end says
 */
public record Tie(String href, String tag, Phrase text) {}
