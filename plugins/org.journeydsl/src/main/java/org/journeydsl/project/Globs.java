package org.journeydsl.project;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Patterns for paths: {@code *} and {@code ?} match within one folder, {@code **} any number of
 * folders.
 *
 * <p>Own code, since the path matcher of the JDK knows no {@code **} that may match no folder at
 * all and differs between file systems. The matching takes steps in proportion to pattern times
 * path; no pattern makes it explode.
 */
final class Globs {

  private Globs() {}

  /** Resolves {@code .} and {@code ..}; null where the pattern leaves the project. */
  static String normalize(String pattern) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : pattern.split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return null;
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** Whether a path, with {@code /} between folders, matches a pattern. */
  static boolean matches(String pattern, String path) {
    String[] wanted = pattern.split("/");
    String[] parts = path.split("/");
    boolean[] reached = new boolean[parts.length + 1];
    reached[0] = true;
    for (String want : wanted) {
      boolean[] next = new boolean[parts.length + 1];
      for (int i = 0; i <= parts.length; i++) {
        if (want.equals("**")) {
          next[i] = reached[i] || (i > 0 && next[i - 1]);
        } else {
          next[i] = i > 0 && reached[i - 1] && name(want, parts[i - 1]);
        }
      }
      reached = next;
    }
    return reached[parts.length];
  }

  private static boolean name(String pattern, String name) {
    boolean[] reached = new boolean[name.length() + 1];
    reached[0] = true;
    for (int p = 0; p < pattern.length(); p++) {
      char want = pattern.charAt(p);
      boolean[] next = new boolean[name.length() + 1];
      for (int i = 0; i <= name.length(); i++) {
        if (want == '*') {
          next[i] = reached[i] || (i > 0 && next[i - 1]);
        } else {
          next[i] = i > 0 && reached[i - 1] && (want == '?' || want == name.charAt(i - 1));
        }
      }
      reached = next;
    }
    return reached[name.length()];
  }
}
