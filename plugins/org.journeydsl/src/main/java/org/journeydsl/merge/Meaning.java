package org.journeydsl.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a text says, without its layout; and the comments in it. */
final class Meaning {

  private Meaning() {}

  /** The words of one fact. */
  static String of(String head) {
    return head.replaceAll("\\s+", "");
  }

  /** What a file says, thing by thing. */
  static String of(Part file) {
    StringBuilder meaning = new StringBuilder();
    parts(file, meaning);
    return meaning.toString();
  }

  private static void parts(Part holder, StringBuilder meaning) {
    for (Part part : holder.parts) {
      meaning.append(part.isComment() ? "" : of(part.head)).append('<');
      parts(part, meaning);
      meaning.append('>');
    }
  }

  /** The lines of all comments between facts, each as often as it is there. */
  static Map<String, Integer> comments(Part file) {
    List<String> all = new ArrayList<>();
    file.all()
        .forEach(
            part -> {
              all.add(part.isComment() ? part.head : part.above);
              all.add(part.open.strip().replaceFirst("[<{]", ""));
              all.add(part.behind);
            });
    Map<String, Integer> lines = new HashMap<>();
    all.stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.merge(line, 1, Integer::sum));
    return lines;
  }
}
