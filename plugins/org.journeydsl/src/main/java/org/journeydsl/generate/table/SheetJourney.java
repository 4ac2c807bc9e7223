package org.journeydsl.generate.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.facts.TitleNames;
import org.journeydsl.model.Element;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/** The journey of one sheet. */
final class SheetJourney {

  private static final JourneyFactory MODEL = JourneyFactory.eINSTANCE;

  private final Table table;
  private final Headers headers;
  private final CellFacts facts;
  private final List<String> problems;
  private final Journey journey = MODEL.createJourney();
  private final List<Element> elements = new ArrayList<>();
  private final List<String> known = new ArrayList<>();
  private final Map<String, Integer> unknown = new LinkedHashMap<>();
  private final SheetParts parts = new SheetParts(journey);
  private final SheetFeelings feelings;

  SheetJourney(Table table, Headers headers, CellFacts facts, List<String> problems) {
    this.table = table;
    this.headers = headers;
    this.facts = facts;
    this.problems = problems;
    this.feelings = new SheetFeelings(table, headers, facts, problems);
  }

  /** The journey, after its personas. */
  List<Element> elements() {
    return elements;
  }

  /** The headers that were understood. */
  List<String> headers() {
    return known;
  }

  void read(Layout layout, String title, TitleNames names) {
    String own = layout.lanesAreRows() ? lanesBelowEachOther(layout.index()) : rows(layout.index());
    String called = own.isEmpty() ? title : own;
    journey.setName(names.of(called, "Journey"));
    journey.setTitle(CellFacts.titleBeside(called, journey.getName()));
    elements.add(journey);
    unknown.forEach(
        (header, count) ->
            problems.add(
                "%s'%s' is no header that is known: what stands there became notes (%s)."
                    .formatted(
                        table.name().isEmpty() ? "" : "Sheet '" + table.name() + "': ",
                        header,
                        count)));
  }

  /** One row per touchpoint. */
  private String rows(int headerRow) {
    String title = new SheetPreamble(table, facts, journey, problems).read(headerRow);
    List<String> labels = new ArrayList<>();
    for (int column = 0; column < table.width(); column++) {
      labels.add(table.cell(headerRow, column));
    }
    labels.forEach(this::understood);
    feelings.scaleBelow(labels, headerRow);
    JourneyPart part = null;
    for (int row = headerRow + 1; row < table.rows().size(); row++) {
      String touchpoint = "";
      for (int column = 0; column < labels.size(); column++) {
        String cell = table.cell(row, column);
        Optional<Lane> lane = headers.lane(labels.get(column));
        if (lane.filter(Lane.STAGE::equals).isPresent() && !cell.isEmpty()) {
          part = cell.equals(parts.stageTitle()) ? part : parts.stage(cell);
        } else if (lane.filter(Lane.TOUCHPOINT::equals).isPresent()) {
          touchpoint = touchpoint.isEmpty() ? Table.oneLine(cell) : touchpoint;
        }
      }
      if (!touchpoint.isEmpty()) {
        part = parts.touchpoint(touchpoint);
      }
      for (int column = 0; column < labels.size(); column++) {
        if (!table.cell(row, column).isEmpty()) {
          part = part == null ? parts.stage("") : part;
          cell(part, labels.get(column), row, column);
        }
      }
    }
    return title;
  }

  /** Stages, or touchpoints under stages, beside one another. */
  private String lanesBelowEachOther(int labelColumn) {
    List<String> labels = labels(labelColumn);
    labels.forEach(this::understood);
    int first = 0;
    while (headers.lane(labels.get(first)).isEmpty()) {
      first++;
    }
    int stageRow = labels.indexOf(find(labels, Lane.STAGE));
    int touchpointRow = labels.indexOf(find(labels, Lane.TOUCHPOINT));
    int heads = stageRow >= 0 ? stageRow : headRow(first, labelColumn);
    String title =
        new SheetPreamble(table, facts, journey, problems)
            .read(heads < 0 ? first : Math.min(heads, first));
    feelings.scaleBeside(labels, labelColumn);
    for (int column = labelColumn + 1; column < table.width(); column++) {
      List<JourneyPart> about = column(column, heads, touchpointRow, labels);
      for (int row = first; row < table.rows().size() && !about.isEmpty(); row++) {
        if (row != heads && row != touchpointRow && !table.cell(row, column).isEmpty()) {
          boolean onEach = headers.lane(labels.get(row)).filter(Lane.CHANNELS::equals).isPresent();
          List<JourneyPart> holders =
              onEach && about.size() > 1 ? about.subList(1, about.size()) : about.subList(0, 1);
          for (JourneyPart part : holders) {
            cell(part, labels.get(row), row, column);
          }
        }
      }
    }
    return title;
  }

  /** The label of each row; a lane may go on over rows without one. */
  private List<String> labels(int column) {
    List<String> labels = new ArrayList<>();
    String last = "";
    for (int row = 0; row < table.rows().size(); row++) {
      String label = Table.oneLine(table.cell(row, column));
      last = label.isEmpty() ? last : label;
      labels.add(last);
    }
    return labels;
  }

  private String find(List<String> labels, Lane lane) {
    return labels.stream()
        .filter(label -> headers.lane(label).filter(lane::equals).isPresent())
        .findFirst()
        .orElse(null);
  }

  /**
   * The last row above the lanes with something beside the labels: the stages, without a header.
   */
  private int headRow(int first, int labelColumn) {
    for (int row = first - 1; row >= 0; row--) {
      int filled = 0;
      for (int column = labelColumn + 1; column < table.width(); column++) {
        filled += table.cell(row, column).isEmpty() ? 0 : 1;
      }
      if (filled > 0 && (table.cell(row, labelColumn).isEmpty() || filled > 1)) {
        return row;
      }
    }
    return -1;
  }

  /** What a column is about: one touchpoint; or a stage and its touchpoints; or nothing. */
  private List<JourneyPart> column(int column, int heads, int touchpointRow, List<String> labels) {
    boolean empty = true;
    for (int row = 0; row < labels.size(); row++) {
      empty &=
          table.cell(row, column).isEmpty()
              || headers.lane(labels.get(row)).isEmpty() && row != heads;
    }
    if (empty) {
      return List.of();
    }
    String head = heads < 0 ? "" : Table.oneLine(table.cell(heads, column));
    boolean begins = !head.isEmpty() && !head.equals(parts.stageTitle()) || parts.isEmpty();
    Stage stage = begins ? parts.stage(head) : parts.lastStage();
    List<String> titles =
        touchpointRow < 0 ? List.of() : CellFacts.lines(table.cell(touchpointRow, column));
    if (titles.size() > 1) {
      List<JourneyPart> about = new ArrayList<>(List.of(stage));
      titles.forEach(title -> about.add(parts.touchpoint(title)));
      return about;
    }
    return List.of(parts.touchpoint(titles.isEmpty() ? parts.stageTitle() : titles.get(0)));
  }

  private void cell(JourneyPart part, String label, int row, int column) {
    String cell = table.cell(row, column);
    Optional<Lane> lane = headers.lane(label);
    if (lane.isEmpty()) {
      for (String line : CellFacts.lines(cell)) {
        CellFacts.note(part, label.isEmpty() ? line : label + ": " + line);
      }
      unknown.merge(label.isEmpty() ? table.place(row, column) : label, 1, Integer::sum);
    } else if (lane.get() == Lane.STAGE || lane.get() == Lane.TOUCHPOINT) {
      return;
    } else if (lane.get() == Lane.CHANNELS && !(part instanceof Touchpoint)) {
      CellFacts.note(part, label + ": " + Table.oneLine(cell));
      problems.add(
          "%s: '%s' became a note, because only a touchpoint has channels, and this stage has none."
              .formatted(table.place(row, column), Table.oneLine(cell)));
    } else if (lane.get() == Lane.FEELS) {
      feelings.add(part, label, row, column);
    } else {
      facts.add(part, lane.get(), cell, feelings.shift());
    }
  }

  private void understood(String label) {
    if (headers.lane(label).isPresent()) {
      known.add(label);
    }
  }
}
