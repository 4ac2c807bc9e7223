package org.journeydsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeydsl.findings.Finding;

/**
 * A finding as a fixture writes it on the line above the flaw: {@code // expect warning some-rule:
 * Message.}
 */
record Expectation(String file, int line, String severity, String rule, String message) {

  private static final Pattern COMMENT =
      Pattern.compile("^\\s*(?://|#) expect (error|warning|note) ([a-z0-9-]+): (.*)$");

  /** What the comments of one file expect; several in a row belong to the next other line. */
  static List<Expectation> in(String file, String text) {
    List<Expectation> expectations = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher matcher = COMMENT.matcher(lines[i]);
      if (matcher.matches()) {
        int flaw = i + 1;
        while (flaw < lines.length && COMMENT.matcher(lines[flaw]).matches()) {
          flaw++;
        }
        expectations.add(
            new Expectation(file, flaw + 1, matcher.group(1), matcher.group(2), matcher.group(3)));
      }
    }
    return expectations;
  }

  /** A finding in the same form. */
  static Expectation of(Finding finding) {
    return new Expectation(
        finding.place().file(),
        finding.place().line(),
        finding.severity().word(),
        finding.rule(),
        finding.message());
  }

  /** Whether a finding is the expected one; a message that ends in … expects its start only. */
  boolean isMetBy(Expectation found) {
    boolean sameMessage =
        message.endsWith("\u2026")
            ? found.message.startsWith(message.substring(0, message.length() - 1))
            : found.message.equals(message);
    return sameMessage
        && file.equals(found.file)
        && line == found.line
        && severity.equals(found.severity)
        && rule.equals(found.rule);
  }

  @Override
  public String toString() {
    return "%s:%d %s %s: %s".formatted(file, line, severity, rule, message);
  }
}
