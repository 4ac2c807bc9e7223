package org.journeydsl.cli.print;

import java.io.PrintWriter;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Place;

/**
 * For GitHub Actions: workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * <p>Format: "Workflow commands for GitHub Actions", {@code ::error file=…,line=…::message}. In
 * messages {@code %}, CR and LF are escaped, in values also {@code :} and {@code ,}.
 */
public final class GithubFormat implements FindingsFormat {

  @Override
  public void print(Report report, PrintWriter out) {
    for (Finding finding : report.findings()) {
      Place place = finding.place();
      StringBuilder line = new StringBuilder("::");
      line.append(
          switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
          });
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

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String value(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
