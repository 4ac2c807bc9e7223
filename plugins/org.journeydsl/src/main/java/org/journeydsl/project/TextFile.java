package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file that somebody asked for by its name, not yet written.
 *
 * @param path where it belongs
 * @param content its bytes
 */
public record TextFile(Path path, byte[] content) {

  /** Writes it whole, in the place of what stood there; tells what kept it from doing so. */
  public Optional<String> write() {
    try {
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      WholeFiles.replace(path, content);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("'" + path + "' cannot be written: " + Reason.of(e) + ".");
    }
  }

  /**
   * What stands there already; empty where there is nothing, or nothing that is a text in UTF-8.
   */
  public Optional<String> text() {
    try {
      return Optional.of(Files.readString(path));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether something stands there already. */
  public boolean exists() {
    return Files.exists(path);
  }
}
