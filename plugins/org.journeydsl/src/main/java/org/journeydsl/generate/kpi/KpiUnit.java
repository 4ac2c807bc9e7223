package org.journeydsl.generate.kpi;

import java.math.BigDecimal;
import java.util.Locale;
import org.journeydsl.facts.Durations;
import org.journeydsl.model.Amount;

/** What a counted figure is in. */
public enum KpiUnit {
  /** From 0 to 1. */
  SHARE,
  SECONDS,
  /** How often something happened. */
  COUNT,
  /** The mean score on the question's scale. */
  MEAN,
  /** From -100 to 100. */
  POINTS;

  /** As data has it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** An author's amount in this unit, so that it compares with what is counted. */
  public BigDecimal number(Amount amount) {
    if (this == SHARE && amount.unit().equals("%")) {
      return amount.number().movePointLeft(2);
    }
    return this == SECONDS ? Durations.seconds(amount).orElse(amount.number()) : amount.number();
  }
}
