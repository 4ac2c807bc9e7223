package org.journeydsl.generate.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of comma-separated values (RFC 4180), also with the semicolons and tabs that
 * spreadsheets write in most of Europe, and with a first line {@code sep=;}.
 */
public final class CsvReader {

  private CsvReader() {}

  /** Reads a text. */
  public static Table read(String text) throws CannotRead {
    String content = text;
    char separator = separator(text);
    if (text.regionMatches(true, 0, "sep=", 0, 4) && text.indexOf('\n') > 4) {
      separator = text.charAt(4);
      content = text.substring(text.indexOf('\n') + 1);
    }
    List<List<String>> rows = new ArrayList<>();
    CsvReaderBuilder builder =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false);
    try (var records = builder.ofCsvRecord(content)) {
      for (CsvRecord row : records) {
        rows.add(row.getFields());
        Limits.check(rows.size(), row.getFieldCount());
      }
    } catch (CsvParseException e) {
      throw new CannotRead(
          "Row %s is no CSV: a cell of it is too long, or a quotation mark of it is never closed."
              .formatted(rows.size() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean open = content.chars().filter(sign -> sign == '"').count() % 2 == 1;
    if (open && rows.get(rows.size() - 1).stream().anyMatch(cell -> cell.contains("\n"))) {
      throw new CannotRead(
          "Row %s is no CSV: a quotation mark that opens a cell is never closed."
              .formatted(rows.size()));
    }
    return new Table("", rows);
  }

  /** The sign that stands most often outside of quotation marks in the first row with several. */
  private static char separator(String text) {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"') {
        quoted = !quoted;
      } else if (!quoted && sign == '\n' && counts[0] + counts[1] + counts[2] > 0) {
        break;
      } else if (!quoted && ",;\t".indexOf(sign) >= 0) {
        counts[",;\t".indexOf(sign)]++;
      }
    }
    // Where it is a draw, the rarer sign in texts is the separator. A table of one column has none.
    if (counts[0] + counts[1] + counts[2] == 0) {
      return ',';
    }
    int most = counts[1] >= counts[0] ? 1 : 0;
    return ",;\t".charAt(counts[2] >= counts[most] ? 2 : most);
  }
}
