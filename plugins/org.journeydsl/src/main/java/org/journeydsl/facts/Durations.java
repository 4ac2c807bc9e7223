package org.journeydsl.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.journeydsl.model.Amount;

/**
 * Lengths of time as people write them: {@code 3 minutes}, {@code 1 hour}, {@code 6 months}.
 *
 * <p>Where months and years are turned into seconds, a month counts 30 days and a year 365: good
 * enough to compare a delay with another, never used to compute a date.
 */
public final class Durations {

  private static final Map<String, Long> SECONDS =
      Map.ofEntries(
          Map.entry("second", 1L),
          Map.entry("minute", 60L),
          Map.entry("hour", 3_600L),
          Map.entry("day", 86_400L),
          Map.entry("week", 604_800L),
          Map.entry("month", 2_592_000L),
          Map.entry("year", 31_536_000L));

  private Durations() {}

  private static String unit(Amount amount) {
    String unit = amount.unit();
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** Whether an amount is a length of time. */
  public static boolean is(Amount amount) {
    return amount != null && SECONDS.containsKey(unit(amount));
  }

  /** Its length in seconds; empty where the amount is no length of time. */
  public static Optional<BigDecimal> seconds(Amount amount) {
    return is(amount)
        ? Optional.of(amount.number().multiply(BigDecimal.valueOf(SECONDS.get(unit(amount)))))
        : Optional.empty();
  }

  /** The day that lies so long after another; empty where the amount is no length of time. */
  public static Optional<LocalDate> after(LocalDate day, Amount amount) {
    if (!is(amount) || amount.number().abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
      return Optional.empty();
    }
    long count = amount.number().setScale(0, RoundingMode.HALF_UP).longValue();
    return Optional.of(
        switch (unit(amount)) {
          case "year" -> day.plusYears(count);
          case "month" -> day.plusMonths(count);
          case "week" -> day.plusWeeks(count);
          case "day" -> day.plusDays(count);
          default -> day.plusDays(seconds(amount).orElseThrow().longValue() / SECONDS.get("day"));
        });
  }
}
