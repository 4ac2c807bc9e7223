package org.journeydsl.generate.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The map itself: lanes as rows, stages and their touchpoints as columns. */
public record Board(List<StageColumn> stages) {

  /** The lanes that some touchpoint uses, in order. */
  public Set<Lane> lanes() {
    var used = EnumSet.noneOf(Lane.class);
    for (var stage : stages) {
      for (var touchpoint : stage.touchpoints()) {
        touchpoint.cells().forEach(cell -> used.add(cell.lane()));
        if (!touchpoint.curve().isEmpty()) {
          used.add(Lane.FEELS);
        }
      }
    }
    return used;
  }

  /** Whether the line above this lane divides two bands. */
  public boolean opensBand(Lane lane) {
    if (lane.band() == Lane.Band.EXPERIENCE) {
      return false;
    }
    for (var before : lanes()) {
      if (before == lane) {
        return true;
      }
      if (before.band() == lane.band()) {
        return false;
      }
    }
    return false;
  }

  public int columns() {
    return stages.stream().mapToInt(StageColumn::span).sum();
  }

  /** Each number of columns that some stage takes: the style needs a rule for each. */
  public Set<Integer> spans() {
    var spans = new TreeSet<Integer>();
    stages.forEach(stage -> spans.add(stage.span()));
    return spans;
  }

  public boolean hasStageFacts() {
    return stages.stream().anyMatch(stage -> !stage.facts().isEmpty());
  }
}
