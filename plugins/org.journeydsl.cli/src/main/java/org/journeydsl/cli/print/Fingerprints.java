package org.journeydsl.cli.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.journeydsl.findings.Finding;

/**
 * Tells one finding from another over versions of a file: by rule, file and the words of its line,
 * not by the line's number, which changes when something is written above.
 */
final class Fingerprints {

  private final Report report;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(Report report) {
    this.report = report;
  }

  /** To be asked once per finding, in order: equal findings on equal lines are counted. */
  String of(Finding finding) {
    String line =
        report
            .text(finding.place().file())
            .map(text -> line(text, finding.place().offset()))
            .orElse("");
    String key = finding.rule() + "\n" + finding.place().file() + "\n" + line;
    int number = seen.merge(key, 1, Integer::sum);
    return sha256(key + "\n" + number).substring(0, 32);
  }

  private static String line(String text, int offset) {
    int at = Math.min(offset, text.length());
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    return text.substring(start, end < 0 ? text.length() : end).strip().replaceAll("\\s+", " ");
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
