package org.journeydsl.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.journeydsl.generate.code.CodeMapGenerator;
import org.journeydsl.generate.code.QuestionChange;

/**
 * What a change of journeys does to one file that is made of them.
 *
 * @param kind what happens to it
 * @param path below the output folder
 * @param generator id of its generator
 */
public record OutputChange(Kind kind, String path, String generator) {

  /** What happens to a file. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED;

    /** The word for it in outputs. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** All files that differ between what is made of two versions, in order of their paths. */
  public static List<OutputChange> between(Generation before, Generation after) {
    Map<String, Generation.Output> was = byPath(before);
    Map<String, Generation.Output> now = byPath(after);
    Set<String> all = new TreeSet<>(was.keySet());
    all.addAll(now.keySet());
    List<OutputChange> changes = new ArrayList<>();
    for (String path : all) {
      Generation.Output old = was.get(path);
      Generation.Output current = now.get(path);
      if (old == null) {
        changes.add(new OutputChange(Kind.ADDED, path, current.generator()));
      } else if (current == null) {
        changes.add(new OutputChange(Kind.REMOVED, path, old.generator()));
      } else if (!Arrays.equals(old.file().content(), current.file().content())) {
        changes.add(new OutputChange(Kind.CHANGED, path, current.generator()));
      }
    }
    return changes;
  }

  /** The questions that live surveys have to be changed for by hand. */
  public static List<QuestionChange> questions(Generation before, Generation after) {
    String was = codeMap(before);
    String now = codeMap(after);
    return was.isEmpty() || now.isEmpty() ? List.of() : QuestionChange.between(was, now);
  }

  private static String codeMap(Generation generation) {
    return generation.files().stream()
        .filter(each -> each.file().path().equals(CodeMapGenerator.FILE))
        .map(each -> each.file().text())
        .findFirst()
        .orElse("");
  }

  private static Map<String, Generation.Output> byPath(Generation generation) {
    Map<String, Generation.Output> byPath = new TreeMap<>();
    generation.files().forEach(each -> byPath.put(each.file().path(), each));
    return byPath;
  }
}
