package org.journeydsl.diff;

import org.journeydsl.findings.Severity;

/** What a change touches, the gravest first. */
public enum Impact {
  /** Results before and after cannot be compared without a thought. */
  MEASUREMENT(Severity.ERROR),
  /** Those who travel the journey will notice, or those who run it know less. */
  EXPERIENCE(Severity.WARNING),
  /** Good to know. */
  INFORMATION(Severity.NOTE);

  private final Severity severity;

  Impact(Severity severity) {
    this.severity = severity;
  }

  /** How much a change of this kind matters where {@code journey.toml} says nothing else. */
  public Severity severity() {
    return severity;
  }

  /** The word for it in outputs and on the command line. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
