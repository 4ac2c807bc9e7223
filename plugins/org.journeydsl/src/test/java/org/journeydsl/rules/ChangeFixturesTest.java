package org.journeydsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeydsl.TestProject;
import org.journeydsl.diff.Review;
import org.journeydsl.diff.rules.ChangeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every change rule says what its fixture expects: {@code changes/<id>.before.journey} became
 * {@code changes/<id>.journey}, and nothing else but what the comments there say is of any weight.
 */
final class ChangeFixturesTest {

  private static final Path FOLDER = Path.of("src/test/resources/changes");

  static Stream<String> rules() {
    return ChangeRules.all().stream().map(rule -> rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysWhatTheFixtureExpects(String rule) throws IOException {
    String before = Files.readString(FOLDER.resolve(rule + ".before.journey"));
    String after = Files.readString(FOLDER.resolve(rule + ".journey"));
    List<Expectation> expected = Expectation.in("main.journey", after);
    List<Expectation> found =
        review(before, after).judgements().stream()
            .map(each -> Expectation.of(each.finding()))
            .map(each -> each.line() == 1 ? atTheTop(each, after) : each)
            .toList();
    assertEquals(
        lines(expected.stream().filter(e -> found.stream().noneMatch(e::isMetBy)).toList()),
        lines(found.stream().filter(f -> expected.stream().noneMatch(e -> e.isMetBy(f))).toList()),
        "expected but not found, and the reverse");
    assertTrue(expected.stream().anyMatch(each -> each.rule().equals(rule)), rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isSilentWhereNothingChanged(String rule) throws IOException {
    String after = Files.readString(FOLDER.resolve(rule + ".journey"));
    Review review = review(after, after);
    assertEquals(List.of(), review.judgements());
    assertEquals(List.of(), review.comparison().changes());
  }

  @Test
  void everyFixtureHasARule() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          rules().sorted().toList(),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.contains(".before."))
              .map(name -> name.replace(".journey", ""))
              .sorted()
              .toList());
    }
  }

  /** What is gone from a file is told in its first line, where the comments stand here. */
  private static Expectation atTheTop(Expectation found, String text) {
    int line = 1;
    for (String each : text.split("\n")) {
      if (!each.startsWith("//")) {
        break;
      }
      line++;
    }
    return new Expectation(found.file(), line, found.severity(), found.rule(), found.message());
  }

  private static Review review(String before, String after) {
    return Review.of(
        TestProject.of(before).project().version("before"),
        TestProject.of(after).project().version("after"),
        Optional::of);
  }

  private static String lines(List<Expectation> expectations) {
    return String.join("\n", expectations.stream().map(Expectation::toString).toList());
  }
}
