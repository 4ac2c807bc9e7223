package org.journeydsl.generate;

import java.nio.charset.StandardCharsets;

/**
 * One file that a generator made, not yet written anywhere.
 *
 * @param path where it belongs below the output folder, with {@code /} between folders
 * @param content its bytes
 */
public record GeneratedFile(String path, byte[] content) {

  /** A text file in UTF-8. */
  public static GeneratedFile text(String path, String content) {
    return new GeneratedFile(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The content as text, for tests and for generators that embed another's output. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
