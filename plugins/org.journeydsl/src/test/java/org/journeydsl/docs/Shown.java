package org.journeydsl.docs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.project.ProjectLoader;

/** What the documentation shows, judged as a file of a project of its own. */
final class Shown {

  /** The day on which the documentation was written. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** What a fragment cannot be blamed for: it names what is declared elsewhere. */
  private static final Set<String> OF_OTHER_PLACES =
      Set.of("unresolved-name", "import-not-found", "missing-import", "image-missing");

  private Shown() {}

  static List<Finding> findings(String text) {
    return new ProjectLoader(Path.of("target/no-such-project"), TODAY)
        .add("page.journey", text.getBytes(StandardCharsets.UTF_8))
        .load()
        .findings();
  }

  static List<String> errors(String text) {
    return findings(text).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.place().line() + " " + finding.rule() + ": " + finding.message())
        .toList();
  }

  /** The errors that a fragment would still have where everything it names is declared. */
  static List<String> errorsOfItsOwn(String text) {
    return findings(text).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> !OF_OTHER_PLACES.contains(finding.rule()))
        .map(finding -> finding.rule() + ": " + finding.message())
        .toList();
  }
}
