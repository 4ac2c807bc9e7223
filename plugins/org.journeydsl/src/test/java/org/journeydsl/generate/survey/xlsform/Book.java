package org.journeydsl.generate.survey.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeydsl.TestProject;
import org.journeydsl.generate.Cells;
import org.journeydsl.generate.GeneratedFile;

/** A workbook as it is read: sheets by name, their rows by the heads of columns. */
record Book(Map<String, List<Map<String, String>>> sheets) {

  /** The forms of a project, in order. */
  static List<Book> all(TestProject project) {
    return new XlsFormGenerator()
        .generate(project.source()).files().stream()
            .filter(file -> file.path().endsWith(".xlsx"))
            .map(Book::of)
            .toList();
  }

  private static Book of(GeneratedFile file) {
    Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
    Cells.of(file.content())
        .forEach(
            (name, rows) -> {
              List<Map<String, String>> read = new ArrayList<>();
              for (List<String> row : rows.subList(1, rows.size())) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < rows.get(0).size(); i++) {
                  cells.put(rows.get(0).get(i), i < row.size() ? row.get(i) : "");
                }
                read.add(cells);
              }
              sheets.put(name, read);
            });
    return new Book(sheets);
  }

  Map<String, String> question(String name) {
    return sheets.get("survey").stream()
        .filter(row -> row.get("name").equals(name))
        .findFirst()
        .orElseThrow();
  }
}
