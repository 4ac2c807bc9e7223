package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that two versions of a project have to be read from to be compared: those that differ,
 * and those that import them, since a survey or a KPI may hang on what changed. What these import
 * is read with them. All others say the same in both.
 *
 * @param before paths relative to the project's root
 * @param after paths relative to the project's root
 */
public record ComparedFiles(List<String> before, List<String> after) {

  /**
   * Looks through the files of both versions.
   *
   * @param before the project's folder as it was, and its files, absolute
   * @param after the project's folder as it is, and its files, absolute
   */
  public static ComparedFiles of(Selection.Group before, Selection.Group after) {
    Map<String, byte[]> was = contents(before);
    Map<String, byte[]> now = contents(after);
    Set<String> changed = new TreeSet<>();
    for (Map<String, byte[]> side : List.of(was, now)) {
      for (String path : side.keySet()) {
        if (!Arrays.equals(was.get(path), now.get(path))) {
          changed.add(path);
        }
      }
    }
    ImportPatterns imports = new ImportPatterns();
    now.forEach(imports::add);
    // What is the same in both versions imports the same.
    changed.stream().filter(was::containsKey).forEach(path -> imports.add(path, was.get(path)));
    Set<String> wanted = imports.withImporters(changed);
    return new ComparedFiles(in(was, wanted), in(now, wanted));
  }

  private static List<String> in(Map<String, byte[]> side, Set<String> wanted) {
    return side.keySet().stream().filter(wanted::contains).toList();
  }

  private static Map<String, byte[]> contents(Selection.Group group) {
    SafeFiles safe = new SafeFiles(group.root());
    Map<String, byte[]> contents = new TreeMap<>();
    for (Path file : group.files()) {
      String path = group.root().relativize(file).toString().replace('\\', '/');
      // What cannot be read is told by whoever loads it.
      contents.put(path, safe.bytes(path).orElse(stamp(file)));
    }
    return contents;
  }

  private static byte[] stamp(Path file) {
    try {
      return new byte[] {(byte) Files.size(file)};
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
