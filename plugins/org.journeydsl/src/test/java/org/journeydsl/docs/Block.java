package org.journeydsl.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A fenced block of a Markdown page.
 *
 * @param page the page's path
 * @param line the line of its opening fence
 * @param heading the nearest heading above it, without its signs
 * @param words what stands behind the opening fence: the language, then our own marks
 * @param text what stands between the fences
 */
record Block(Path page, int line, String heading, List<String> words, String text) {

  /** The blocks of a page, in order. */
  static List<Block> in(Path page) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = lines(page);
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ *", "");
      }
      if (line.startsWith("```")) {
        int start = i;
        StringBuilder text = new StringBuilder();
        for (i++; !lines.get(i).equals("```"); i++) {
          text.append(lines.get(i)).append('\n');
        }
        List<String> words = Arrays.asList(line.substring(3).trim().split(" +"));
        blocks.add(new Block(page, start + 1, heading, words, text.toString()));
      }
    }
    return blocks;
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isJourney() {
    return words.get(0).equals("journey");
  }

  /** Whether it is a part of a file only; a word behind {@code fragment} says where it stands. */
  boolean isFragment() {
    return words.contains("fragment");
  }

  @Override
  public String toString() {
    return page.normalize() + ":" + line;
  }
}
