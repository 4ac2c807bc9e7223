package org.journeydsl.generate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeydsl.model.JourneyPart;

/** The feelings of a sheet, whichever numbers it counts them in. */
final class SheetFeelings {

  private final Table table;
  private final Headers headers;
  private final CellFacts facts;
  private final List<String> problems;
  private int shift;

  SheetFeelings(Table table, Headers headers, CellFacts facts, List<String> problems) {
    this.table = table;
    this.headers = headers;
    this.facts = facts;
    this.problems = problems;
  }

  /** What to take from a number of the sheet to get one from -2 to +2. */
  int shift() {
    return shift;
  }

  /** Lines that all begin with a number are several feelings, and only one fits; else one text. */
  void add(JourneyPart part, String label, int row, int column) {
    List<String> lines = List.of(table.cell(row, column).split("\\R"));
    boolean several = lines.stream().allMatch(line -> CellFacts.number(line.strip()).isPresent());
    for (String line : several ? lines : List.of(Table.oneLine(table.cell(row, column)))) {
      String why = "somebody feels here already, and who else feels it is not known";
      if (!facts.isFelt(part, line)) {
        boolean known = facts.add(part, Lane.FEELS, line.strip(), shift);
        why = known ? "" : "it is no feeling from -2 to 2, and no face or word that is known";
      }
      if (!why.isEmpty()) {
        CellFacts.note(part, label + ": " + Table.oneLine(line));
        problems.add(
            "%s: '%s' became a note: %s."
                .formatted(table.place(row, column), Table.oneLine(line), why));
      }
    }
  }

  void scaleBelow(List<String> labels, int headerRow) {
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

  void scaleBeside(List<String> labels, int labelColumn) {
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
}
