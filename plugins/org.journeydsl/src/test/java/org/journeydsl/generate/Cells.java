package org.journeydsl.generate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The texts in an XLSX file, by sheet; an empty cell is an empty text. */
public final class Cells {

  private Cells() {}

  public static Map<String, List<List<String>>> of(byte[] file) {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          List<String> cells = new ArrayList<>();
          for (Cell cell : row) {
            cells.add(cell == null || cell.getText() == null ? "" : cell.getText());
          }
          rows.add(cells);
        }
        sheets.put(sheet.getName(), rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheets;
  }

  /** A file as text to compare: sheets under their names, cells between tabs. */
  public static String text(byte[] file) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<List<String>>> sheet : of(file).entrySet()) {
      text.append("== ").append(sheet.getKey()).append('\n');
      for (List<String> row : sheet.getValue()) {
        String line = String.join("\t", row).replace("\\", "\\\\").replace("\n", "\\n");
        text.append(line.stripTrailing()).append('\n');
      }
    }
    return text.toString();
  }
}
