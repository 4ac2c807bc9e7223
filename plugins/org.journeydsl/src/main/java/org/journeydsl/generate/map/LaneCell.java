package org.journeydsl.generate.map;

import java.util.List;

/** What one touchpoint, stage or journey says in one lane; never empty. */
public record LaneCell(Lane lane, List<LaneItem> items) {}
