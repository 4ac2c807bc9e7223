package org.journeydsl.generate.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Tables of any origin, as texts; and workbooks that no spreadsheet computes. */
final class TableTest {

  @Test
  void readsTheSeparatorsThatSpreadsheetsWrite() throws CannotRead {
    List<List<String>> rows = List.of(List.of("a;b", "c,d"), List.of("line\nbreak", "2"));
    assertEquals(rows, CsvReader.read("\"a;b\",\"c,d\"\n\"line\nbreak\",2\n").rows());
    assertEquals(rows, CsvReader.read("\"a;b\";\"c,d\"\r\n\"line\nbreak\";2\r\n").rows());
    assertEquals(rows, CsvReader.read("a;b\tc,d\n\"line\nbreak\"\t2\n").rows());
    assertEquals(rows, CsvReader.read("sep=|\n\"a;b\"|c,d\n\"line\nbreak\"|2").rows());
  }

  @Test
  void readsWhatASpreadsheetProgramSaved() throws Exception {
    List<Table> tables =
        XlsxReader.read(
            Files.readAllBytes(Path.of("src/test/resources/table/stages-as-columns.xlsx")));
    assertEquals(List.of("Podróż klienta", "Legenda"), tables.stream().map(Table::name).toList());
    Table map = tables.get(0);
    assertEquals("Wybór", map.cell(2, 1));
    assertEquals("", map.cell(2, 2));
    assertEquals("Czyta opinie\nPowiększa zdjęcie", map.cell(4, 2));
    assertEquals("1", map.cell(6, 1));
    assertEquals("-1", map.cell(6, 2), "what a formula showed last");
    assertEquals("Brak zdjęć", map.cell(7, 2), "the runs of a text in two styles");
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() throws CannotRead {
    List<List<String>> rows =
        List.of(List.of("Head"), List.of(" blank ", "", "=cmd|'/c calc'!A0", "<b>&amp;]]>"));
    byte[] workbook = workbook("A/B:[x]?*", rows).bytes();
    Table read = XlsxReader.read(workbook).get(0);
    assertEquals("A B  x", read.name());
    assertEquals(rows, read.rows());
    assertArrayEquals(workbook, workbook("A/B:[x]?*", rows).bytes());
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
    List<String> hostile = List.of("=cmd|'/c calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=1", "＝1");
    for (String text : hostile) {
      String sheet =
          parts(workbook("x", List.of(List.of("Head"), List.of(text))).bytes())
              .get("xl/worksheets/sheet1.xml");
      assertFalse(sheet.contains("<f"), sheet);
      assertTrue(sheet.contains("r=\"A2\" s=\"3\" t=\"inlineStr\""), sheet);
    }
    String styles = parts(workbook("x", List.of(hostile)).bytes()).get("xl/styles.xml");
    assertEquals(1, styles.split("quotePrefix=\"1\"", -1).length - 1, styles);
  }

  @Test
  void sheetsOfOneNameStayApart() throws CannotRead {
    Workbook.Sheet sheet = sheet("A very long name that no spreadsheet shows", List.of());
    List<String> names =
        XlsxReader.read(new Workbook(List.of(sheet, sheet, sheet("'", List.of()))).bytes()).stream()
            .map(Table::name)
            .toList();
    assertEquals(
        List.of("A very long name that no spread", "A very long name that no sp 2", "Sheet"),
        names);
  }

  @Test
  void aWorkbookThatBlowsUpIsNotUnpacked() throws IOException {
    byte[] zeros = new byte[1024 * 1024];
    byte[] bomb =
        zip(
            Map.of("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)),
            zeros,
            Limits.UNPACKED_MEGABYTES + 1);
    assertTrue(bomb.length < 200_000);
    assertEquals(
        "This workbook unpacks to more than 64 MB: copy the sheet of the map into a new one.",
        assertThrows(CannotRead.class, () -> XlsxReader.read(bomb)).getMessage());
  }

  @Test
  void aWorkbookReadsNoOtherFile() throws IOException {
    Map<String, String> parts = parts(workbook("x", List.of(List.of("Head"))).bytes());
    parts.replace(
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row"
            + " r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");
    Map<String, byte[]> bytes = new java.util.LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    byte[] hostile = zip(bytes, new byte[0], 0);
    assertEquals(
        "This workbook is damaged: open it and save it again as .xlsx.",
        assertThrows(CannotRead.class, () -> XlsxReader.read(hostile)).getMessage());
  }

  @Test
  void whatIsNoTableSaysSo() throws IOException {
    assertEquals(
        "This is no .xlsx workbook: open it in a spreadsheet program and save it as .xlsx.",
        assertThrows(
                CannotRead.class, () -> XlsxReader.read("PK?".getBytes(StandardCharsets.UTF_8)))
            .getMessage());
    byte[] wide = workbook("x", List.of(java.util.Collections.nCopies(1001, "x"))).bytes();
    assertTrue(
        assertThrows(CannotRead.class, () -> XlsxReader.read(wide))
            .getMessage()
            .startsWith("A table may have 10000 rows and 1000 columns"));
    assertThrows(CannotRead.class, () -> CsvReader.read("a\n".repeat(10_001)));
    assertEquals(
        "Row 2 is no CSV: a quotation mark that opens a cell is never closed.",
        assertThrows(CannotRead.class, () -> CsvReader.read("a,b\n\"c,d\ne,f\n")).getMessage());
  }

  private static Workbook workbook(String name, List<List<String>> rows) {
    return new Workbook(List.of(sheet(name, rows)));
  }

  private static Workbook.Sheet sheet(String name, List<List<String>> rows) {
    return new Workbook.Sheet(name, List.of(20), 1, rows);
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new java.util.LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        parts.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts, byte[] filler, int times)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      if (times > 0) {
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        for (int i = 0; i < times; i++) {
          zip.write(filler);
        }
      }
    }
    return bytes.toByteArray();
  }
}
