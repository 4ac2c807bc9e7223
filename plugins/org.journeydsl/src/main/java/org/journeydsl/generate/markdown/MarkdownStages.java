package org.journeydsl.generate.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeydsl.generate.map.Lane;
import org.journeydsl.generate.map.LaneCell;
import org.journeydsl.generate.map.LaneItem;
import org.journeydsl.generate.map.StageColumn;
import org.journeydsl.generate.map.TouchpointCard;

/**
 * The stages: a section with a table each, one row per touchpoint, and below it a list of what does
 * not fit into a table.
 */
record MarkdownStages(MarkdownItems items, MarkdownFile file) {

  private static final Set<Lane> IN_TABLE =
      EnumSet.of(Lane.DOES, Lane.THINKS, Lane.SEES, Lane.SAYS, Lane.FEELS);

  void stage(StageColumn stage) {
    file.heading(2, stage.number() + ". ", stage.title().text());
    facts(stage.facts());
    table(stage);
    for (TouchpointCard touchpoint : stage.touchpoints()) {
      List<String> lines = new ArrayList<>();
      if (touchpoint.moment() != null) {
        lines.add(items.moment(touchpoint.moment()));
      }
      if (!touchpoint.chips().isEmpty()) {
        lines.add(items.rows(touchpoint.chips()));
      }
      touchpoint.cells().stream()
          .filter(cell -> !IN_TABLE.contains(cell.lane()))
          .forEach(cell -> cell.items().forEach(item -> lines.add(labelled(cell.lane(), item))));
      if (!lines.isEmpty()) {
        file.heading(3, touchpoint.number() + ". ", touchpoint.title().text());
        file.list(lines);
      }
    }
  }

  private void table(StageColumn stage) {
    if (stage.touchpoints().isEmpty()) {
      return;
    }
    Set<Lane> lanes = EnumSet.noneOf(Lane.class);
    for (TouchpointCard touchpoint : stage.touchpoints()) {
      touchpoint.cells().forEach(cell -> lanes.add(cell.lane()));
    }
    lanes.retainAll(IN_TABLE);
    List<String> titles = new ArrayList<>(List.of("touchpoints", "channels"));
    lanes.forEach(lane -> titles.add("lane." + lane.key()));
    file.append('\n').append("| # |");
    titles.forEach(title -> file.append(' ').append(items.word(title)).append(" |"));
    file.append("\n| --: |").append(" --- |".repeat(titles.size())).append('\n');
    for (TouchpointCard touchpoint : stage.touchpoints()) {
      String title = MarkdownItems.text(touchpoint.title());
      file.append("| ").append(touchpoint.number()).append(" | ");
      file.append(touchpoint.step() ? "*" + title + "*" : "**" + title + "**").append(" | ");
      file.append(items.channels(touchpoint.channels())).append(" |");
      for (Lane lane : lanes) {
        file.append(' ').append(cell(touchpoint, lane)).append(" |");
      }
      file.append('\n');
    }
  }

  private String cell(TouchpointCard touchpoint, Lane lane) {
    Optional<LaneCell> cell =
        touchpoint.cells().stream().filter(each -> each.lane() == lane).findFirst();
    return cell.map(
            each -> each.items().stream().map(items::of).collect(Collectors.joining("<br>")))
        .orElse("");
  }

  private String labelled(Lane lane, LaneItem item) {
    return items.labelled("lane." + lane.key(), items.of(item));
  }

  void facts(List<LaneCell> cells) {
    List<String> lines = new ArrayList<>();
    cells.forEach(cell -> cell.items().forEach(item -> lines.add(labelled(cell.lane(), item))));
    file.list(lines);
  }
}
