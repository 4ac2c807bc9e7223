package org.journeydsl.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.facts.Wording;
import org.journeydsl.generate.table.CannotRead;
import org.journeydsl.generate.table.Table;
import org.journeydsl.generate.table.TextTable;
import org.journeydsl.generate.table.XlsxReader;
import org.journeydsl.generate.xliff.XliffReader;

/**
 * What a translator brought back, as far as it can be placed.
 *
 * @param said the translations
 * @param problems what was left out, each a sentence
 */
record Delivery(List<Said> said, List<String> problems) {

  /** A translation of a text that stands in the project. */
  record Said(TextTable.Row row, String language, String words) {}

  static Delivery of(byte[] content, TextTable texts, Optional<String> language) {
    Delivery delivery = new Delivery(new ArrayList<>(), new ArrayList<>());
    try {
      if (XliffReader.isOne(content)) {
        delivery.units(XliffReader.read(content), texts, language);
        return delivery;
      }
      for (Table table : XlsxReader.read(content)) {
        if (table.name().equals(TextTable.SHEET)) {
          delivery.rows(table, texts.index());
        } else {
          delivery.problems.add("Sheet '%s' is left out: it has no texts.".formatted(table.name()));
        }
      }
    } catch (CannotRead e) {
      delivery.problems.add(e.getMessage());
    }
    return delivery;
  }

  private void units(List<XliffReader.Unit> units, TextTable texts, Optional<String> language) {
    Map<String, TextTable.Row> known = new HashMap<>();
    texts.rows().forEach(row -> known.put(row.id(), row));
    for (XliffReader.Unit unit : units) {
      String place = "Line " + unit.line();
      TextTable.Row found = known.get(unit.id());
      if (found == null) {
        gone(place, unit.source(), unit.file());
      } else {
        add(place, found, language.orElse(unit.language()), unit.target());
      }
    }
  }

  private void rows(Table table, Map<List<String>, TextTable.Row> known) {
    for (int row = 1; row < table.rows().size(); row++) {
      String words = table.cell(row, 3);
      TextTable.Row found =
          known.get(List.of(table.cell(row, 0), table.cell(row, 1), table.cell(row, 2), words));
      if (found != null) {
        for (int column = TextTable.FIRST_LANGUAGE; column < table.width(); column++) {
          if (!table.cell(row, column).isEmpty()) {
            add(table.place(row, column), found, table.cell(0, column), table.cell(row, column));
          }
        }
      } else if (!words.isEmpty()) {
        gone(table.place(row, 3), words, table.cell(row, 0));
      }
    }
  }

  private void gone(String place, String words, String file) {
    String line = words.strip().replaceAll("\\s+", " ");
    problems.add(
        "%s is left out: '%s' does not stand in %s any more."
            .formatted(place, line.length() <= 40 ? line : line.substring(0, 39) + "…", file));
  }

  private void add(String place, TextTable.Row row, String language, String words) {
    if (!Wording.isTag(language)) {
      problems.add(
          "%s is left out: '%s' is no language tag such as uk or pt-BR."
              .formatted(place, language));
    } else if (language.equalsIgnoreCase(row.language())) {
      problems.add(
          "%s is left out: the author's own words are in '%s', and are changed in the file."
              .formatted(place, language));
    } else {
      said.add(new Said(row, language, words));
    }
  }
}
