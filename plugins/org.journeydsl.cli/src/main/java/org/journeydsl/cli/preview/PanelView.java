package org.journeydsl.cli.preview;

import java.util.ArrayList;
import java.util.List;
import org.journeydsl.cli.print.Report;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;

/**
 * The findings beside a map.
 *
 * @param version of the drawing; the script reloads the page when there is a newer one
 * @param worst the severest that was found, as the style knows it
 * @param items what was found, the severest first, not more than a person would read
 */
record PanelView(
    String style, String script, int version, String worst, String summary, List<Item> items) {

  private static final int MOST = 60;

  /** One finding. */
  record Item(String where, String severity, String message, String rule) {}

  static PanelView of(Report report, int version, String style, String script) {
    List<Item> items =
        report.findings().stream()
            .sorted((a, b) -> a.severity().compareTo(b.severity()))
            .limit(MOST)
            .map(PanelView::item)
            .toList();
    return new PanelView(style, script, version, worst(report), summary(report), items);
  }

  private static Item item(Finding finding) {
    var place = finding.place();
    return new Item(
        place.file() + ":" + place.line() + ":" + place.column(),
        finding.severity().word(),
        finding.message(),
        finding.rule());
  }

  private static String worst(Report report) {
    if (report.has(Severity.ERROR)) {
      return "errors";
    }
    return report.has(Severity.WARNING) ? "warnings" : "notes";
  }

  private static String summary(Report report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = report.count(severity);
      if (count > 0) {
        counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
      }
    }
    String kept = report.has(Severity.ERROR) ? " – this is the last map without errors" : "";
    return String.join(", ", counts) + kept;
  }
}
