package org.journeydsl.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of another program, named by the person who types: it may stand anywhere.
 *
 * @param content its bytes; none where there is a problem
 * @param problem why it cannot be read, as a sentence
 */
public record ForeignFile(byte[] content, Optional<String> problem) {

  /** No more is read than this many MB: a sheet of a journey has a few hundred KB. */
  public static final int LIMIT_MEGABYTES = 16;

  private static final int LIMIT = LIMIT_MEGABYTES * 1024 * 1024;

  /**
   * Reads a file.
   *
   * @param name how the person wrote it
   */
  public static ForeignFile of(Path path, String name) {
    if (Files.isDirectory(path)) {
      return failed("'" + name + "' is a folder: name one file.");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return of(in.readNBytes(LIMIT + 1), name);
    } catch (IOException e) {
      return failed("'" + name + "' cannot be read: " + Reason.of(e) + ".");
    }
  }

  /** What came in another way, as through standard input. */
  public static ForeignFile of(byte[] content, String name) {
    return content.length > LIMIT
        ? failed("'" + name + "' is larger than " + LIMIT_MEGABYTES + " MB: split it.")
        : new ForeignFile(content, Optional.empty());
  }

  private static ForeignFile failed(String problem) {
    return new ForeignFile(new byte[0], Optional.of(problem));
  }
}
