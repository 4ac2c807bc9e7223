package org.journeydsl.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.journeydsl.findings.Finding;

/**
 * A file, or a text that stands for one, beside its canonical layout.
 *
 * @param root the project's folder
 * @param path the file's path relative to the root
 * @param before the text as it is; null where it could not be read
 * @param after the text laid out; the same as before where there are findings
 * @param findings what keeps the file from being laid out
 */
public record FormattedFile(
    Path root, String path, String before, String after, List<Finding> findings) {

  public FormattedFile {
    findings = List.copyOf(findings);
  }

  /** Lays out a file, in memory. */
  public static FormattedFile of(Path root, Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    return of(root, path, new SafeFiles(root).text(file, path));
  }

  /** Lays out a text that stands for a file. */
  public static FormattedFile of(Path root, String path, byte[] content) {
    return of(root, path, SafeFiles.decode(content, path));
  }

  private static FormattedFile of(Path root, String path, Reading reading) {
    if (reading.problem() != null) {
      return new FormattedFile(root, path, null, null, List.of(reading.problem()));
    }
    Formatting formatting = Formatting.format(path, reading.text());
    String after = formatting.findings().isEmpty() ? formatting.text() : reading.text();
    return new FormattedFile(root, path, reading.text(), after, formatting.findings());
  }

  /** Whether the layout differs. */
  public boolean changes() {
    return before != null && !before.equals(after);
  }

  /** Writes the new layout, whole; tells what kept it from doing so. */
  public Optional<String> write() {
    try {
      WholeFiles.replace(root.resolve(path), after.getBytes(StandardCharsets.UTF_8));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("'" + path + "' cannot be written: " + Reason.of(e) + ".");
    }
  }
}
