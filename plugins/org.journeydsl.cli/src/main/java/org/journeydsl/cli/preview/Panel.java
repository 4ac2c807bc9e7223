package org.journeydsl.cli.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.journeydsl.cli.print.Report;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;

/** What the preview adds to a page: the findings in a corner, and the script that reloads it. */
final class Panel {

  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
  private static final int MOST = 60;

  private final String style = resource("preview.css");
  private final String script = resource("preview.js");

  /** Puts the panel into a page; the page's policy allows its own script and style, and these. */
  String into(String page, Report report, int version) {
    String html = page;
    int policy = html.indexOf(POLICY);
    if (policy >= 0) {
      int start = policy + POLICY.length();
      int end = html.indexOf('"', start);
      html = html.substring(0, start) + allowed(html.substring(start, end)) + html.substring(end);
    }
    int body = html.lastIndexOf("</body>");
    int at = body < 0 ? html.length() : body;
    return html.substring(0, at) + panel(report, version) + html.substring(at);
  }

  /** A page for when there is no map yet. */
  String empty(String title, String text, Report report, int version) {
    return into(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + POLICY
            + "default-src 'none'; style-src 'none'; script-src 'none'\">\n<title>"
            + escaped(title)
            + "</title>\n</head>\n<body>\n<h1>"
            + escaped(title)
            + "</h1>\n"
            + text
            + "\n</body>\n</html>\n",
        report,
        version);
  }

  private String allowed(String policy) {
    List<String> directives = new ArrayList<>();
    for (String directive : policy.replace("&#39;", "'").split(";")) {
      String each = directive.strip();
      if (each.startsWith("script-src")) {
        each = with(each, hash(script));
      } else if (each.startsWith("style-src")) {
        each = with(each, hash(style));
      }
      directives.add(each);
    }
    directives.add("connect-src 'self'");
    return String.join("; ", directives);
  }

  private static String with(String directive, String source) {
    return directive.replace(" 'none'", "") + " '" + source + "'";
  }

  private String panel(Report report, int version) {
    StringBuilder html = new StringBuilder("<style>").append(style).append("</style>\n");
    html.append("<aside id=\"journey-preview\" data-version=\"").append(version).append("\">\n");
    if (!report.findings().isEmpty()) {
      String worst =
          report.has(Severity.ERROR)
              ? "errors"
              : report.has(Severity.WARNING) ? "warnings" : "notes";
      html.append("<details class=\"").append(worst).append("\">\n<summary>");
      html.append(summary(report)).append("</summary>\n<ul>\n");
      report.findings().stream()
          .sorted((a, b) -> a.severity().compareTo(b.severity()))
          .limit(MOST)
          .forEach(finding -> html.append(item(finding)));
      html.append("</ul>\n</details>\n");
    }
    html.append("</aside>\n<script>").append(script).append("</script>\n");
    return html.toString();
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

  private static String item(Finding finding) {
    String word = finding.severity().word();
    return "<li><code>%s:%s:%s</code><b class=\"%s\">%s</b> %s <code>%s</code></li>\n"
        .formatted(
            escaped(finding.place().file()),
            finding.place().line(),
            finding.place().column(),
            word,
            word,
            escaped(finding.message()),
            escaped(finding.rule()));
  }

  /** Text for the content of an element or of an attribute in double quotes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Panel.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
