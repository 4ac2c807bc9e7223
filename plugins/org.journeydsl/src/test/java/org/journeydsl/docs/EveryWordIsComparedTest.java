package org.journeydsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.journeydsl.diff.Change;
import org.journeydsl.diff.Change.Kind;
import org.journeydsl.diff.Comparison;
import org.journeydsl.findings.Severity;
import org.journeydsl.model.JourneyPackage;
import org.journeydsl.project.Project;
import org.journeydsl.project.ProjectLoader;
import org.journeydsl.vocabulary.Word;
import org.journeydsl.vocabulary.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A comparison says something of every word of the language, at every place where it may stand:
 * that it came, that it went, and that any part of it is another one. What it kept quiet about, a
 * reviewer would wave through.
 */
final class EveryWordIsComparedTest {

  /** What the examples name. */
  private static final String DECLARED =
      """

      persona Olena < expects Speed "Speed" worry Fraud "Fraud" >
      persona Petro < expects Speed "Speed" worry Fraud "Fraud" >
      segment Families segment Singles
      evidence Interviews evidence Tickets
      department Support department Returns
      system ERP system CRM
      channel web channel app
      competitor Leader competitor Laggard
      scale Stars 1..5 scale Hearts 1..5
      kpi Conversion kpi Loyalty
      persona Picker < kind employee > persona Packer < kind employee >
      journey Refund < stage Money < touchpoint Paid > >
      journey Checkout < stage Purchase < touchpoint Cart touchpoint Payment touchpoint Login > >
      """;

  /** It says all that it says with one word. */
  private static final Set<String> WITHOUT_PARTS = Set.of("anonymous");

  private static final List<List<String>> NAMES =
      List.of(
          List.of("Olena", "Petro"),
          List.of("Families", "Singles"),
          List.of("Interviews", "Tickets"),
          List.of("Support", "Returns"),
          List.of("ERP", "CRM"),
          List.of("web", "app"),
          List.of("Leader", "Laggard"),
          List.of("Stars", "Hearts"),
          List.of("Conversion", "Loyalty"),
          List.of("Speed", "Fraud"),
          List.of("Cart", "Login"),
          List.of("Payment", "Login"),
          List.of("Checkout", "Refund"),
          List.of("Picker", "Packer"),
          List.of("OldName", "OlderName"),
          List.of("uk", "pl"),
          List.of("friendly", "formal"));

  private static final Pattern PART =
      Pattern.compile("\"[^\"]*\"|[0-9]+|[\\p{L}][\\p{L}\\p{N}]*|%|(?<= )[-+]");

  static List<ExamplesOfWordsTest.Use> uses() {
    return ExamplesOfWordsTest.uses();
  }

  @ParameterizedTest
  @MethodSource("uses")
  void thatItCameOrWentIsTold(ExamplesOfWordsTest.Use use) {
    String without = DECLARED + use.around("");
    String with = DECLARED + use.file();
    assertTold(Kind.ADDED, use, compare(without, with));
    assertTold(Kind.REMOVED, use, compare(with, without));
    assertEquals(List.of(), compare(with, with).changes());
  }

  private static void assertTold(Kind kind, ExamplesOfWordsTest.Use use, Comparison comparison) {
    List<Change> told =
        comparison.changes().stream()
            .filter(change -> change.kind() == kind)
            .filter(change -> change.subject().eClass() == use.word().kind())
            .toList();
    assertEquals(1, told.size(), comparison.changes().toString());
    assertTrue(
        told.get(0).lines().get(0).startsWith(use.word().keyword()), told.get(0).lines().get(0));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void anyOtherPartOfItIsTold(ExamplesOfWordsTest.Use use) {
    for (String other : others(use)) {
      Comparison comparison = compare(DECLARED + use.file(), DECLARED + use.around(other));
      assertNotEquals(List.of(), comparison.changes(), use.example() + " -> " + other);
      for (Change change : comparison.changes()) {
        assertTrue(change.lines().stream().noneMatch(String::isBlank), change.toString());
      }
    }
  }

  /** Nothing above proves anything of a word for which no other part can be written. */
  @Test
  void everyWordHasAnotherPart() {
    Set<String> without = new TreeSet<>();
    for (Word word : Words.all()) {
      without.add(word.keyword());
    }
    for (ExamplesOfWordsTest.Use use : uses()) {
      if (without.contains(use.word().keyword()) && !others(use).isEmpty()) {
        without.remove(use.word().keyword());
      }
    }
    assertEquals(WITHOUT_PARTS, without);
  }

  /** The example with one of its parts replaced: another text, number, name or choice. */
  private static List<String> others(ExamplesOfWordsTest.Use use) {
    String example = use.example();
    List<String> others = new ArrayList<>();
    Matcher part = PART.matcher(example);
    while (part.find()) {
      for (String other : otherThan(part.group())) {
        others.add(example.substring(0, part.start()) + other + example.substring(part.end()));
      }
    }
    // Some cannot be written there, as a day that no month has.
    return others.stream().filter(each -> isSound(use.around(each))).toList();
  }

  private static List<String> otherThan(String part) {
    if (part.startsWith("\"")) {
      return List.of(part.substring(0, part.length() - 1) + "x\"");
    }
    if (part.matches("[0-9]+")) {
      int digits = part.length();
      String more = String.valueOf(Integer.parseInt(part) + 1);
      return List.of("0".repeat(Math.max(0, digits - more.length())) + more);
    }
    if (part.equals("-")) {
      return List.of("+");
    }
    List<String> others = new ArrayList<>();
    NAMES.stream().filter(each -> each.contains(part)).forEach(others::addAll);
    for (var each : JourneyPackage.eINSTANCE.getEClassifiers()) {
      if (each instanceof EEnum choices && choices.getEEnumLiteralByLiteral(part) != null) {
        choices.getELiterals().stream().map(Enumerator::getLiteral).forEach(others::add);
      }
    }
    others.remove(part);
    return others.stream().filter(other -> !other.equals(part)).distinct().toList();
  }

  private static boolean isSound(String text) {
    return read(DECLARED + text).findings().stream()
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static Comparison compare(String before, String after) {
    return Comparison.of(read(before).version("before"), read(after).version("after"));
  }

  /** Without asking rules, as comparisons do. */
  private static Project read(String text) {
    return new ProjectLoader(Path.of("target/no-such-project"), Shown.TODAY)
        .add("page.journey", text.getBytes(StandardCharsets.UTF_8))
        .understand();
  }
}
