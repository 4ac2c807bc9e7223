package org.journeydsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.journeydsl.formatting2.Corpus.Sample;
import org.journeydsl.project.Formatting;
import org.journeydsl.project.LiveProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The canonical layout: what it looks like, and what it never changes. */
final class FormatterTest {

  @ParameterizedTest
  @MethodSource("pairs")
  void laysOutAsTheExampleBesideItShows(Path given) throws IOException {
    String name = given.getFileName().toString().replace(".journey", ".formatted.journey");
    assertEquals(
        Files.readString(given.resolveSibling(name)), Corpus.format(Files.readString(given)));
  }

  @ParameterizedTest
  @MethodSource("org.journeydsl.formatting2.Corpus#sound")
  void formattingTwiceChangesNothingMore(Sample sample) {
    String once = Corpus.format(sample.text());
    assertEquals(once, Corpus.format(once));
  }

  @ParameterizedTest
  @MethodSource("org.journeydsl.formatting2.Corpus#sound")
  void theFileSaysTheSame(Sample sample) {
    assertEquals(
        ModelText.of(Corpus.model(sample.text())),
        ModelText.of(Corpus.model(Corpus.format(sample.text()))));
  }

  @ParameterizedTest
  @MethodSource("org.journeydsl.formatting2.Corpus#sound")
  void commentsStayInOrder(Sample sample) {
    assertEquals(comments(sample.text()), comments(Corpus.format(sample.text())));
  }

  @ParameterizedTest
  @MethodSource("org.journeydsl.formatting2.Corpus#sound")
  void windowsLineEndsStay(Sample sample) {
    String formatted = Corpus.format(sample.text());
    assertEquals(
        formatted.replace("\n", "\r\n"),
        Corpus.format(sample.text().replace("\r\n", "\n").replace("\n", "\r\n")));
  }

  @ParameterizedTest
  @MethodSource("org.journeydsl.formatting2.Corpus#sound")
  void theLayoutDoesNotDependOnTheLayoutBefore(Sample sample) {
    String formatted = Corpus.format(sample.text());
    for (int seed = 0; seed < 5; seed++) {
      assertEquals(formatted, Corpus.format(mangled(formatted, new Random(seed))));
    }
  }

  @ParameterizedTest
  @MethodSource("org.journeydsl.formatting2.Corpus#sound")
  void noLineEndsInBlanksAndTheLastHasAnEnd(Sample sample) {
    String formatted = Corpus.format(sample.text());
    assertTrue(formatted.isEmpty() || formatted.endsWith("\n"));
    // What stands in block comments belongs to the author.
    if (!formatted.contains("/*")) {
      assertEquals(List.of(), formatted.lines().filter(l -> !l.equals(l.stripTrailing())).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("org.journeydsl.formatting2.Corpus#broken")
  void aBrokenFileStaysAsItIs(Sample sample) {
    Formatting formatting = Formatting.format("x.journey", sample.text());
    assertEquals(sample.text(), formatting.text());
    assertEquals(List.of(), formatting.edits());
    assertFalse(formatting.findings().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("laidOut")
  void whatComesWithTheProductIsLaidOut(Sample sample) {
    assertEquals(Corpus.format(sample.text()), sample.text());
  }

  @Test
  void aRangeChangesItsLinesOnly() {
    String text = "persona  A\npersona  B\npersona  C\n";
    int second = text.indexOf("persona  B");
    LiveProject written = new LiveProject(Path.of("."), () -> LocalDate.of(2026, 11, 22));
    written.write("x.journey", text);
    assertEquals(
        "persona  A\npersona B\npersona  C\n",
        Formatting.of(written.parsed("x.journey").orElseThrow(), second + 3, 2).text());
  }

  @Test
  void aByteOrderMarkGoes() {
    assertEquals("language en\n", Corpus.format("\uFEFFlanguage en\n"));
  }

  @Test
  void nothingStaysNothing() {
    assertEquals("", Corpus.format(""));
    assertEquals("", Corpus.format(" \n\n"));
    assertEquals("// later\n", Corpus.format("\n // later"));
  }

  static List<Path> pairs() throws IOException {
    try (Stream<Path> files = Files.list(Corpus.PAIRS)) {
      List<Path> given =
          files.filter(f -> !f.toString().endsWith(".formatted.journey")).sorted().toList();
      assertFalse(given.isEmpty());
      return given;
    }
  }

  static List<Sample> laidOut() {
    List<Sample> samples =
        Corpus.sound().stream().filter(sample -> !sample.path().startsWith("src/test")).toList();
    assertTrue(samples.size() > 60, "examples, starters and the library were found");
    return samples;
  }

  private static List<String> comments(String text) {
    Words words = Words.of(text);
    List<Gap> gaps = new ArrayList<>(words.all().stream().map(Word::before).toList());
    gaps.add(words.end());
    return gaps.stream().flatMap(g -> g.comments().stream()).map(Gap.Comment::text).toList();
  }

  /** The same words and comments with other blanks, where none of them means anything. */
  private static String mangled(String text, Random random) {
    StringBuilder mangled = new StringBuilder();
    Word last = null;
    for (Word word : Words.of(text).all()) {
      Gap gap = word.before();
      if (!gap.comments().isEmpty()) {
        mangled.append(gap.written());
      } else if (gap.linesAfter() > 1) {
        mangled.append("\n \n\t\n".repeat(1 + random.nextInt(2)));
      } else if (last != null) {
        boolean needed = !separates(word) && !separates(last);
        // A name, a value and a severity belong on the line of their word.
        boolean lines = gap.linesAfter() > 0 || !needed;
        String[] blanks = {"\n", "  \n\t ", "\n          ", " ", "\t", "\u00A0", ""};
        int from = lines ? 0 : 3;
        int to = blanks.length - (needed ? 1 : 0);
        mangled.append(blanks[from + random.nextInt(to - from)]);
      }
      mangled.append(word.written());
      last = word;
    }
    return mangled.append(Words.of(text).end().written()).toString();
  }

  private static boolean separates(Word word) {
    return word.opens() || word.closes() || word.text().equals(",") || word.text().equals("%");
  }
}
