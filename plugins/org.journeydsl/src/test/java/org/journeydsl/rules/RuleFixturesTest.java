package org.journeydsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.journeydsl.findings.Finding;
import org.journeydsl.findings.Severity;
import org.journeydsl.validation.AllRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds exactly what its fixture says, and its fixes do exactly what they promise. */
class RuleFixturesTest {

  private static final Path PAGES = Path.of("src/main/resources/org/journeydsl/rules/pages");

  // Rules whose flaw no small file can show: tests of their own build it.
  private static final Set<String> WITHOUT_FIXTURE =
      Set.of(
          "file-too-large",
          "file-unreadable",
          "nested-too-deep",
          "output-collision",
          "output-name-refused",
          "output-words-missing",
          "template-refused",
          "generator-failed",
          "kpi-without-view");

  @TempDir Path folder;

  static Stream<Fixture> fixtures() {
    return Fixture.all().stream().filter(fixture -> AllRules.of(fixture.rule()).isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void findsWhatTheFixtureExpects(Fixture fixture) {
    List<Expectation> expected = new ArrayList<>(fixture.expectations());
    List<Expectation> unexpected = new ArrayList<>();
    for (Finding finding : fixture.findings(folder)) {
      if (finding.rule().equals(fixture.rule()) || finding.severity() == Severity.ERROR) {
        Expectation found = Expectation.of(finding);
        Expectation met = expected.stream().filter(e -> e.isMetBy(found)).findFirst().orElse(null);
        if (met == null) {
          unexpected.add(found);
        } else {
          expected.remove(met);
        }
      }
    }
    assertEquals(lines(expected), lines(unexpected), "expected but not found, and the reverse");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void fixesWhatTheFixtureExpects(Fixture fixture) {
    List<Finding> findings = fixture.findings(folder);
    assertEquals(fixture.expectedAfterFixes(), fixture.fixed(findings));
  }

  @Test
  void everyFixtureHasARule() {
    Set<String> missing = new TreeSet<>();
    for (Fixture fixture : Fixture.all()) {
      if (AllRules.of(fixture.rule()).isEmpty()) {
        missing.add(fixture.rule());
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyRuleHasAPageAndAFixture() {
    Set<String> fixtures = new TreeSet<>(WITHOUT_FIXTURE);
    Fixture.all().forEach(fixture -> fixtures.add(fixture.rule()));
    for (AllRules.Entry rule : AllRules.all()) {
      assertTrue(Files.isRegularFile(PAGES.resolve(rule.id() + ".md")), rule.id() + " has no page");
      // A change needs two versions: ChangeFixturesTest has them.
      assertTrue(
          rule.level() == AllRules.Level.CHANGE || fixtures.contains(rule.id()),
          rule.id() + " has no fixture");
    }
  }

  private static String lines(List<Expectation> expectations) {
    return String.join("\n", expectations.stream().map(Expectation::toString).toList());
  }
}
