package org.journeydsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that must be, byte for byte, what the code makes of it now.
 *
 * <p>{@code -Dgoldens=update} writes it anew; whoever does so reads the diff before committing. CI
 * refuses the switch: there it would turn every difference into a pass.
 */
public final class Golden {

  private Golden() {}

  /** Compares a file with a text, or writes the text where updating was asked for. */
  public static void check(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if ("update".equals(System.getProperty("goldens"))) {
        if ("true".equals(System.getenv("CI"))) {
          fail("-Dgoldens=update is refused in CI: update where somebody reads the diff.");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
        return;
      }
      if (!Files.exists(file)) {
        fail(file + " is missing; -Dgoldens=update writes it.");
      }
      assertEquals(
          text,
          Files.readString(file, StandardCharsets.UTF_8),
          file + " is not what the code makes now; -Dgoldens=update writes it, then read the diff");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
