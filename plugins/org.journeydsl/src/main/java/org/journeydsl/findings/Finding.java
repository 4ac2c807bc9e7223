package org.journeydsl.findings;

import java.util.Comparator;
import java.util.List;

/**
 * A problem at a place. The one type for rules, syntax, files, project settings, generators and
 * comparisons; command line, SARIF, language server and Eclipse print it.
 *
 * @param rule stable id of the rule, as {@code stage-without-touchpoints}
 * @param severity how much it matters in this project
 * @param message names the thing, the fact and the way out, in the reader's words
 * @param place where
 * @param fixes ways to put it right, best first; may be empty
 * @param related other places that it is about, such as the first of two that bear one name
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    Place place,
    List<Fix> fixes,
    List<Related> related) {

  /**
   * Another place that a finding is about.
   *
   * @param place where
   * @param message what stands there, as a short sentence
   */
  public record Related(Place place, String message) {}

  /** By place, then severity, then rule: the order in which findings are printed. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  public Finding {
    fixes = List.copyOf(fixes);
    related = List.copyOf(related);
  }

  /** A finding about one place. */
  public Finding(String rule, Severity severity, String message, Place place, List<Fix> fixes) {
    this(rule, severity, message, place, fixes, List.of());
  }

  public static Finding of(String rule, Severity severity, String message, Place place) {
    return new Finding(rule, severity, message, place, List.of());
  }
}
