package org.journeydsl.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of sheets with text in their cells, as XLSX (ISO/IEC 29500, transitional).
 *
 * <p>All cells are texts, so no word of an author becomes a formula. Libraries for XLSX note when a
 * file was made, and zip programs differ in how they compress: this has neither time nor
 * compression, so that the same sheets are the same bytes everywhere.
 *
 * @param sheets at least one; a name has up to 31 characters
 */
public record Spreadsheet(List<Sheet> sheets) {

  // Not the first day that zip can count: Java then notes a time in the machine's time zone too.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** One sheet: its name, and rows of cells, the first one the heads of columns. */
  public record Sheet(String name, List<List<String>> rows) {}

  public Spreadsheet {
    sheets = List.copyOf(sheets);
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts().entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(stored(part.getKey(), content));
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toByteArray();
  }

  private Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", SpreadsheetParts.contentTypes(sheets.size()));
    parts.put("_rels/.rels", SpreadsheetParts.relations());
    parts.put("xl/workbook.xml", SpreadsheetParts.workbook(sheets));
    parts.put("xl/_rels/workbook.xml.rels", SpreadsheetParts.workbookRelations(sheets.size()));
    parts.put("xl/styles.xml", SpreadsheetParts.styles());
    for (int i = 0; i < sheets.size(); i++) {
      parts.put(
          "xl/worksheets/sheet" + (i + 1) + ".xml", SpreadsheetParts.sheet(sheets.get(i).rows()));
    }
    return parts;
  }

  private static ZipEntry stored(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(NO_TIME);
    return entry;
  }
}
