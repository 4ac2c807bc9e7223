package org.journeydsl.findings;

/**
 * How much a finding matters.
 *
 * <p>There is no word for "off": a rule that a project switches off makes no finding.
 */
public enum Severity {
  /** An output would be false; nothing is generated. */
  ERROR,
  /** Probably a mistake. */
  WARNING,
  /** Something that the author may simply not know yet. */
  NOTE;

  /** The word for it in files and on the command line. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  /** Whether this is as bad as another severity or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
