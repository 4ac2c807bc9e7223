package org.journeydsl.cli.print;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;
import org.journeydsl.findings.Severity;

/**
 * For GitHub Actions: workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * <p>Format: "Workflow commands for GitHub Actions", {@code ::error file=…,line=…::message}. In
 * messages {@code %}, CR and LF are escaped, in values also {@code :} and {@code ,}.
 */
public final class GithubFormat implements FindingsFormat {

  private final int most;

  /** All findings, however many of them GitHub shows. */
  public GithubFormat() {
    this(Integer.MAX_VALUE);
  }

  /**
   * No more than GitHub shows, and a word about the rest.
   *
   * @param most how many of each severity
   */
  public GithubFormat(int most) {
    this.most = most;
  }

  @Override
  public void print(Report report, PrintWriter out) {
    Map<Severity, Integer> told = new EnumMap<>(Severity.class);
    for (Finding finding : report.findings()) {
      int left = report.count(finding.severity()) - most;
      int number = told.merge(finding.severity(), 1, Integer::sum);
      if (number > most || number == most && left > 0) {
        if (number == most) {
          out.println(
              "::%s::%s"
                  .formatted(
                      word(finding.severity()),
                      message(
                          "%s more like these are in the log of 'journey diff'."
                              .formatted(left + 1))));
        }
        continue;
      }
      Place place = finding.place();
      StringBuilder line = new StringBuilder("::");
      line.append(word(finding.severity()));
      line.append(" file=").append(value(place.file()));
      line.append(",line=").append(place.line());
      line.append(",endLine=").append(place.endLine());
      // GitHub takes columns only where the finding stays on its line.
      if (place.line() == place.endLine()) {
        line.append(",col=").append(place.column());
        line.append(",endColumn=").append(place.endColumn());
      }
      line.append(",title=").append(value(finding.rule()));
      line.append("::").append(message(finding.message()));
      out.println(line);
    }
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String value(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
