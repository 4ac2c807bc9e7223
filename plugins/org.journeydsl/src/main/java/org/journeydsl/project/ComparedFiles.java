package org.journeydsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that two versions of a project have to be read from to be compared: those that differ,
 * and those that import them, since a survey or a KPI may hang on what changed. What these import
 * is read with them. All others say the same in both.
 *
 * @param before paths relative to the project's root
 * @param after paths relative to the project's root
 */
public record ComparedFiles(List<String> before, List<String> after) {

  // Looser than the grammar: a text that only looks like an import costs reading one more file.
  private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+\"([^\"\\n]*)\"");

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
    Set<String> wanted = new TreeSet<>(withImporters(changed, was));
    wanted.addAll(withImporters(changed, now));
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

  private static Set<String> withImporters(Set<String> changed, Map<String, byte[]> side) {
    Map<String, List<String>> importers = new TreeMap<>();
    side.forEach(
        (path, content) ->
            imports(path, content, side.keySet())
                .forEach(
                    target ->
                        importers.computeIfAbsent(target, key -> new ArrayList<>()).add(path)));
    Set<String> reached = new TreeSet<>(changed);
    Deque<String> open = new ArrayDeque<>(changed);
    while (!open.isEmpty()) {
      for (String importer : importers.getOrDefault(open.pop(), List.of())) {
        if (reached.add(importer)) {
          open.add(importer);
        }
      }
    }
    return reached;
  }

  private static List<String> imports(String path, byte[] content, Set<String> all) {
    List<String> targets = new ArrayList<>();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Matcher matcher = IMPORT.matcher(new String(content, java.nio.charset.StandardCharsets.UTF_8));
    while (matcher.find()) {
      String pattern = Globs.normalize(folder + matcher.group(1));
      if (pattern != null) {
        all.stream().filter(each -> Globs.matches(pattern, each)).forEach(targets::add);
      }
    }
    return targets;
  }
}
