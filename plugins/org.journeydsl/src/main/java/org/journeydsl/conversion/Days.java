package org.journeydsl.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.xtext.nodemodel.INode;

/** Reads days of the calendar as {@code 2027-03-31}. */
final class Days {

  private Days() {}

  static LocalDate read(String written, INode node) {
    String[] parts = written.split("-");
    LocalDate padded = null;
    String example = "2026-11-22";
    try {
      int year = Integer.parseInt(parts[0]);
      int month = Integer.parseInt(parts[1]);
      if (year >= 1000 && year <= 9999) {
        YearMonth of = YearMonth.of(year, month);
        example = of.atEndOfMonth().toString();
        if (parts.length == 3) {
          padded = of.atDay(Integer.parseInt(parts[2]));
        }
      }
    } catch (DateTimeException | NumberFormatException e) {
      // Not a day: said below, with what could be made of it.
      padded = null;
    }
    if (padded != null && padded.toString().equals(written)) {
      return padded;
    }
    throw new Slip(
        "bad-date",
        "'%s' is no day of the calendar: write year-month-day, such as %s."
            .formatted(written, padded == null ? example : padded),
        node,
        padded,
        padded == null ? null : padded.toString());
  }
}
