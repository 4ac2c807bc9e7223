package org.journeydsl.generate.map;

/**
 * A channel on a touchpoint.
 *
 * @param number its place among the channels of this map, from 1; filters go by it
 * @param icon the icon's name in {@code icons.jte}
 */
public record ChannelChip(int number, String icon, Phrase title) {}
