package org.journeydsl.generate.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeydsl.facts.TitleNames;
import org.journeydsl.model.Element;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.JourneyPart;
import org.journeydsl.model.PersonaUse;
import org.journeydsl.model.Stage;
import org.journeydsl.model.Touchpoint;

/** The journey of one sheet. */
final class SheetJourney {

  private static final JourneyFactory MODEL = JourneyFactory.eINSTANCE;
  private static final Pattern PERSONA =
      Pattern.compile("(?iu)(?:persona|персона|osoba|person[aă]?)\\s*[:—–-]?\\s*(.*)");

  private final Table table;
  private final Headers headers;
  private final CellFacts facts;
  private final List<String> problems;
  private final Journey journey = MODEL.createJourney();
  private final List<Element> elements = new ArrayList<>();
  private final List<String> known = new ArrayList<>();
  private final Map<String, Integer> unknown = new LinkedHashMap<>();
  private final TitleNames stages = new TitleNames();
  private final TitleNames touchpoints = new TitleNames();
  private String stageTitle = "";
  private int shift;

  SheetJourney(Table table, Headers headers, CellFacts facts, List<String> problems) {
    this.table = table;
    this.headers = headers;
    this.facts = facts;
    this.problems = problems;
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
    String title = preamble(headerRow);
    List<String> labels = new ArrayList<>();
    for (int column = 0; column < table.width(); column++) {
      labels.add(table.cell(headerRow, column));
    }
    labels.forEach(this::understood);
    feelingsOf(labels, headerRow);
    JourneyPart part = null;
    for (int row = headerRow + 1; row < table.rows().size(); row++) {
      String touchpoint = "";
      for (int column = 0; column < labels.size(); column++) {
        String cell = table.cell(row, column);
        Optional<Lane> lane = headers.lane(labels.get(column));
        if (lane.filter(Lane.STAGE::equals).isPresent() && !cell.isEmpty()) {
          part = cell.equals(stageTitle) ? part : stage(cell);
        } else if (lane.filter(Lane.TOUCHPOINT::equals).isPresent()) {
          touchpoint = touchpoint.isEmpty() ? oneLine(cell) : touchpoint;
        }
      }
      if (!touchpoint.isEmpty()) {
        part = touchpoint(touchpoint);
      }
      for (int column = 0; column < labels.size(); column++) {
        if (!table.cell(row, column).isEmpty()) {
          part = part == null ? stage("") : part;
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
    String title = preamble(heads < 0 ? first : Math.min(heads, first));
    feelingsBeside(labels, labelColumn);
    for (int column = labelColumn + 1; column < table.width(); column++) {
      List<JourneyPart> parts = column(column, heads, touchpointRow, labels);
      for (int row = first; row < table.rows().size() && !parts.isEmpty(); row++) {
        if (row != heads && row != touchpointRow && !table.cell(row, column).isEmpty()) {
          boolean onEach = headers.lane(labels.get(row)).filter(Lane.CHANNELS::equals).isPresent();
          List<JourneyPart> holders =
              onEach && parts.size() > 1 ? parts.subList(1, parts.size()) : parts.subList(0, 1);
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
      String label = oneLine(table.cell(row, column));
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
    String head = heads < 0 ? "" : oneLine(table.cell(heads, column));
    boolean begins = !head.isEmpty() && !head.equals(stageTitle) || journey.getStages().isEmpty();
    Stage stage = begins ? stage(head) : lastStage();
    List<String> titles =
        touchpointRow < 0 ? List.of() : CellFacts.lines(table.cell(touchpointRow, column));
    if (titles.size() > 1) {
      List<JourneyPart> parts = new ArrayList<>(List.of(stage));
      titles.forEach(title -> parts.add(touchpoint(title)));
      return parts;
    }
    return List.of(touchpoint(titles.isEmpty() ? stageTitle : titles.get(0)));
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
      CellFacts.note(part, label + ": " + oneLine(cell));
      problems.add(
          "%s: '%s' became a note, because only a touchpoint has channels, and this stage has none."
              .formatted(table.place(row, column), oneLine(cell)));
    } else if (lane.get() == Lane.FEELS) {
      feelings(part, label, row, column);
    } else {
      facts.add(part, lane.get(), cell, shift);
    }
  }

  /** Lines that all begin with a number are several feelings, and only one fits; else one text. */
  private void feelings(JourneyPart part, String label, int row, int column) {
    List<String> lines = List.of(table.cell(row, column).split("\\R"));
    boolean several = lines.stream().allMatch(line -> CellFacts.number(line.strip()).isPresent());
    for (String line : several ? lines : List.of(oneLine(table.cell(row, column)))) {
      String why = "somebody feels here already, and who else feels it is not known";
      if (!facts.isFelt(part, line)) {
        boolean known = facts.add(part, Lane.FEELS, line.strip(), shift);
        why = known ? "" : "it is no feeling from -2 to 2, and no face or word that is known";
      }
      if (!why.isEmpty()) {
        CellFacts.note(part, label + ": " + oneLine(line));
        problems.add(
            "%s: '%s' became a note: %s.".formatted(table.place(row, column), oneLine(line), why));
      }
    }
  }

  private Stage stage(String title) {
    stageTitle = oneLine(title);
    Stage stage = MODEL.createStage();
    stage.setName(stages.of(stageTitle, "Stage"));
    stage.setTitle(CellFacts.titleBeside(stageTitle, stage.getName()));
    journey.getStages().add(stage);
    return stage;
  }

  private Stage lastStage() {
    if (journey.getStages().isEmpty()) {
      stage("");
    }
    return journey.getStages().get(journey.getStages().size() - 1);
  }

  private Touchpoint touchpoint(String title) {
    Touchpoint touchpoint = MODEL.createTouchpoint();
    touchpoint.setName(touchpoints.of(title, "Touchpoint"));
    touchpoint.setTitle(CellFacts.titleBeside(title, touchpoint.getName()));
    lastStage().getTouchpoints().add(touchpoint);
    return touchpoint;
  }

  private void understood(String label) {
    if (headers.lane(label).isPresent()) {
      known.add(label);
    }
  }

  private void feelingsOf(List<String> labels, int headerRow) {
    List<Integer> numbers = new ArrayList<>();
    for (int row = headerRow + 1; row < table.rows().size(); row++) {
      for (int column = 0; column < labels.size(); column++) {
        if (headers.lane(labels.get(column)).filter(Lane.FEELS::equals).isPresent()) {
          numbers.addAll(numbers(table.cell(row, column)));
        }
      }
    }
    scale(numbers);
  }

  private void feelingsBeside(List<String> labels, int labelColumn) {
    List<Integer> numbers = new ArrayList<>();
    for (int row = 0; row < labels.size(); row++) {
      if (headers.lane(labels.get(row)).filter(Lane.FEELS::equals).isPresent()) {
        for (int column = labelColumn + 1; column < table.width(); column++) {
          numbers.addAll(numbers(table.cell(row, column)));
        }
      }
    }
    scale(numbers);
  }

  private static List<Integer> numbers(String cell) {
    return cell.lines()
        .map(String::strip)
        .map(CellFacts::number)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Many sheets count feelings from 1 to 5: then one is above 2 and none below 1. */
  private void scale(List<Integer> numbers) {
    boolean fromOne =
        numbers.stream().anyMatch(number -> number > 2)
            && numbers.stream().allMatch(number -> number >= 1 && number <= 5);
    if (fromOne) {
      shift = 3;
      problems.add(
          "%sfeelings stand from 1 to 5, and go from -2 to 2 now: 3 became 0."
              .formatted(table.name().isEmpty() ? "The " : "Sheet '" + table.name() + "': the "));
    }
  }

  /**
   * What stands above the headers: a title, a persona, and what is told because nobody knows it.
   */
  private String preamble(int before) {
    String title = "";
    PersonaUse use = MODEL.createPersonaUse();
    for (int row = 0; row < before; row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        String cell = oneLine(table.cell(row, column));
        Matcher persona = PERSONA.matcher(cell);
        if (persona.matches()) {
          String beside = oneLine(table.cell(row, column + 1));
          String name = persona.group(1).isEmpty() ? beside : persona.group(1);
          column += persona.group(1).isEmpty() ? 1 : 0;
          if (!name.isEmpty()) {
            use.getPersonas().add(facts.persona(name));
          }
        } else if (!cell.isEmpty() && title.isEmpty() && row == firstFilledRow()) {
          title = cell;
        } else if (!cell.isEmpty()) {
          problems.add("%s is left out: '%s'.".formatted(table.place(row, column), cell));
        }
      }
    }
    if (!use.getPersonas().isEmpty()) {
      journey.getFacts().add(0, use);
    }
    return title;
  }

  private int firstFilledRow() {
    int row = 0;
    while (table.rows().get(row).stream().allMatch(String::isBlank)) {
      row++;
    }
    return row;
  }

  private static String oneLine(String cell) {
    return cell.strip().replaceAll("\\s+", " ");
  }
}
