package org.journeydsl.generate.table;

import java.util.Locale;

/** What a column or a row of a table says of a touchpoint. */
enum Lane {
  STAGE,
  TOUCHPOINT,
  CHANNELS,
  DOES,
  THINKS,
  FEELS,
  SEES,
  SAYS,
  GOALS,
  PAINS,
  GAINS,
  OPPORTUNITIES,
  FRONTSTAGE,
  BACKSTAGE,
  SUPPORT,
  QUESTIONS,
  KPIS,
  NOTES;

  /** Its key in {@code headers.txt}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
