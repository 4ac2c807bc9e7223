package org.journeydsl.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.journeydsl.model.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two people change different facts of an example, at random: both changes come of it. */
final class RandomEditsTest {

  private static final Labels LABELS = new Labels("ours", "base", "theirs", 7, false);
  private static final int ROUNDS = 4;

  /** A change of some lines. */
  private record Edit(int from, int to, String text) {}

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../../examples"))) {
      return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bothChangesComeOfIt(Path example) throws IOException, CannotMerge {
    String base = Files.readString(example);
    Part file = Parts.of(base).orElseThrow();
    assertEquals(base, file.toString());
    List<Part> facts = file.all().filter(part -> isALine(part, base)).toList();
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS && facts.size() > 1; round++) {
      List<Edit> mine = new ArrayList<>();
      List<Edit> other = new ArrayList<>();
      for (Part fact : facts) {
        int dice = random.nextInt(8);
        if (dice < 2) {
          // What both emptied together goes, and nobody would type that.
          boolean mayGo = fact.holder.parts.size() > 4;
          (dice == 0 ? mine : other)
              .add(edit(fact, base, random.nextInt(mayGo ? 3 : 2) + (mayGo ? 0 : 1)));
        }
      }
      List<Edit> both = new ArrayList<>(mine);
      both.addAll(other);
      String ours = apply(base, mine);
      String theirs = apply(base, other);
      ElementMerge merge = ElementMerge.of(base, ours, theirs, LABELS);
      assertFalse(merge.hasConflicts(), merge.text());
      assertEquals(apply(base, both), merge.text());
      assertEquals(merge, ElementMerge.of(base, theirs, ours, LABELS));
    }
  }

  @Test
  void thereIsEnoughToChange() throws IOException {
    assertTrue(examples().size() > 15);
  }

  private static boolean isALine(Part part, String text) {
    if (!(part.object instanceof Fact) || !part.parts.isEmpty() || !part.above.isEmpty()) {
      return false;
    }
    String line = text.substring(lineStart(part, text), lineEnd(part, text)).strip();
    return line.equals(part.head) && line.indexOf('\n') < 0 && part.gap.indexOf('\n') >= 0;
  }

  private static int lineStart(Part part, String text) {
    return text.lastIndexOf('\n', part.words.get(0).from()) + 1;
  }

  private static int lineEnd(Part part, String text) {
    int end = text.indexOf('\n', part.words.get(part.words.size() - 1).to());
    return end < 0 ? text.length() : end;
  }

  private static Edit edit(Part fact, String text, int kind) {
    int start = lineStart(fact, text);
    int end = lineEnd(fact, text);
    String line = text.substring(start, end);
    return switch (kind) {
      case 0 -> new Edit(start, end + 1, "");
      case 1 -> new Edit(start, end, line + " // " + start);
      default ->
          new Edit(end + 1, end + 1, line.replaceFirst("\\S.*", "note \"" + start + "\"") + "\n");
    };
  }

  private static String apply(String text, List<Edit> edits) {
    StringBuilder result = new StringBuilder(text);
    edits.stream()
        .sorted((a, b) -> a.from() != b.from() ? b.from() - a.from() : b.to() - a.to())
        .forEach(edit -> result.replace(edit.from(), edit.to(), edit.text()));
    return result.toString();
  }
}
