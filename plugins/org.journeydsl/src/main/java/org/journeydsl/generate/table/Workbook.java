package org.journeydsl.generate.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook in the {@code .xlsx} format (ECMA-376, SpreadsheetML), with bold first rows that stay
 * in place in every sheet.
 *
 * <p>The same sheets give the same bytes. A text is always a text: there is no way to write a
 * formula, and one that looks like it ({@code =cmd}) carries the mark by which spreadsheets keep it
 * a text when somebody edits it.
 *
 * @param sheets its sheets, at least one
 */
public record Workbook(List<Sheet> sheets) {

  // Zip has no "no date". With the first day that it can count, Java also notes a time in the
  // machine's time zone.
  private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  /**
   * One sheet.
   *
   * @param name shown on its tab; made safe and unique
   * @param widths of its columns, in characters
   * @param heads how many rows are head rows, at least one
   * @param rows of texts, the head rows first
   */
  public record Sheet(String name, List<Integer> widths, int heads, List<List<String>> rows) {}

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /** As a file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> names = names();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", WorkbookParts.contentTypes(sheets.size()));
      put(zip, "_rels/.rels", WorkbookParts.relations());
      put(zip, "xl/workbook.xml", WorkbookParts.workbook(names));
      put(zip, "xl/_rels/workbook.xml.rels", WorkbookParts.workbookRelations(sheets.size()));
      put(zip, "xl/styles.xml", WorkbookParts.styles());
      for (int i = 0; i < sheets.size(); i++) {
        put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", WorkbookParts.sheet(sheets.get(i)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    // Not compressed: zip programs differ in how they do it, and the same sheets are the same
    // bytes.
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_DAY);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>(Set.of("history"));
    for (Sheet sheet : sheets) {
      String plain = sheet.name().replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
      plain = plain.replaceAll("^'+|'+$", "");
      String name = cut(plain.isEmpty() ? "Sheet" : plain, 31);
      for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
        name = cut(plain, 27) + " " + number;
      }
      names.add(name);
    }
    return names;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip();
  }
}
