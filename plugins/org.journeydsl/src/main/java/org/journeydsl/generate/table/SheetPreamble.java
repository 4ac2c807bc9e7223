package org.journeydsl.generate.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeydsl.model.Journey;
import org.journeydsl.model.JourneyFactory;
import org.journeydsl.model.PersonaUse;

/** What stands above the headers of a sheet. */
record SheetPreamble(Table table, CellFacts facts, Journey journey, List<String> problems) {

  private static final JourneyFactory MODEL = JourneyFactory.eINSTANCE;
  private static final Pattern PERSONA =
      Pattern.compile("(?iu)(?:persona|персона|osoba|person[aă]?)\\s*[:—–-]?\\s*(.*)");

  /**
   * What stands above the headers: a title, a persona, and what is told because nobody knows it.
   */
  String read(int before) {
    String title = "";
    PersonaUse use = MODEL.createPersonaUse();
    for (int row = 0; row < before; row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        String cell = Table.oneLine(table.cell(row, column));
        Matcher persona = PERSONA.matcher(cell);
        if (persona.matches()) {
          String beside = Table.oneLine(table.cell(row, column + 1));
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
}
