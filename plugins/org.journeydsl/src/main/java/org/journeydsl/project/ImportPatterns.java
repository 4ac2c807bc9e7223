package org.journeydsl.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which files import which, told from their bytes alone: of a thousand files that somebody else
 * wrote, a comparison reads no more than this.
 *
 * <p>Looser than the grammar: a text that only looks like an import costs reading one more file.
 */
final class ImportPatterns {

  private static final byte[] WORD = "import".getBytes(StandardCharsets.US_ASCII);

  // Many files name the same few patterns, so that these are matched and not the files.
  private final Map<String, Set<String>> byPattern = new TreeMap<>();

  /** Adds a file with what stands in it. */
  void add(String path, byte[] content) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    for (int at = next(content, 0); at >= 0; at = next(content, at)) {
      int from = quote(content, at);
      int to = from < 0 ? -1 : end(content, from);
      if (to >= 0) {
        String written = new String(content, from, to - from, StandardCharsets.UTF_8);
        String pattern = Globs.normalize(folder + written);
        if (pattern != null) {
          byPattern.computeIfAbsent(pattern, key -> new TreeSet<>()).add(path);
        }
      }
    }
  }

  /** Some files, with those that import them, directly or not. */
  Set<String> withImporters(Collection<String> files) {
    Set<String> reached = new TreeSet<>(files);
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      String file = open.pop();
      byPattern.forEach(
          (pattern, importers) -> {
            if (!reached.containsAll(importers) && Globs.matches(pattern, file)) {
              importers.stream().filter(reached::add).forEach(open::add);
            }
          });
    }
    return reached;
  }

  /** Where the word ends that begins at or after a place; -1 where there is none any more. */
  private static int next(byte[] content, int from) {
    for (int i = from; i <= content.length - WORD.length; i++) {
      if (content[i] == WORD[0] && isWord(content, i)) {
        return i + WORD.length;
      }
    }
    return -1;
  }

  private static boolean isWord(byte[] content, int at) {
    for (int i = 1; i < WORD.length; i++) {
      if (content[at + i] != WORD[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the text begins that follows behind blanks and comments; -1 where something else does.
   */
  private static int quote(byte[] content, int from) {
    int i = from;
    while (i < content.length && content[i] <= ' ' && content[i] >= 0) {
      i++;
    }
    if (i < content.length && content[i] == '/') {
      while (i < content.length && content[i] != '"') {
        i++;
      }
    }
    return i < content.length && content[i] == '"' ? i + 1 : -1;
  }

  private static int end(byte[] content, int from) {
    for (int i = from; i < content.length && content[i] != '\n'; i++) {
      if (content[i] == '"') {
        return i;
      }
    }
    return -1;
  }
}
