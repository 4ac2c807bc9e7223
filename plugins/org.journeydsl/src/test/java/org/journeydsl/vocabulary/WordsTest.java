package org.journeydsl.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.findings.Severity;
import org.journeydsl.model.JourneyPackage.Literals;
import org.journeydsl.project.ProjectLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The placement table knows every word of the grammar, and each of its examples can be written. */
final class WordsTest {

  private static final String SHARED =
      """
      persona Olena < expects Speed "In two minutes" worry Fraud "Somebody takes the card" >
      persona Petro
      persona Picker < kind employee >
      segment Families
      department Support
      system ERP
      competitor Leader
      evidence Interviews < kind interview date 2026-09-01 sample 40 >
      scale Stars 1..5
      kpi Conversion < measures conversion from Cart to Payment >
      """;

  /** What stands around a fact of each holder. */
  private static final Map<EClass, String> AROUND =
      Map.ofEntries(
          Map.entry(Literals.PERSONA, "persona X < %s >"),
          Map.entry(Literals.SEGMENT, "segment X < %s >"),
          Map.entry(Literals.DEPARTMENT, "department X < %s >"),
          Map.entry(Literals.EVIDENCE, "evidence X < %s >"),
          Map.entry(Literals.SCALE, "scale X 1..5 < %s >"),
          Map.entry(Literals.KPI, "kpi X < %s >"),
          Map.entry(Literals.SURVEY, "survey X < %s >"),
          Map.entry(Literals.JOURNEY, "journey X < %s stage Y < touchpoint Z channel web > >"),
          Map.entry(Literals.SCENARIO, "journey X < scenario Y < %s > >"),
          Map.entry(Literals.MESSAGE, in("message M < %s >")),
          Map.entry(Literals.OPPORTUNITY, in("opportunity \"Show it\" < %s >")),
          Map.entry(Literals.QUESTION, in("csat \"How satisfied were you?\" < %s >")),
          Map.entry(Literals.TOUCHPOINT, in("%s")));

  @TempDir Path folder;

  private static String in(String facts) {
    return "journey X < stage Y < touchpoint Z < " + facts + " > > >";
  }

  static List<Word> words() {
    return Words.all();
  }

  @Test
  void knowsEveryWordThatAFactStartsWith() {
    var grammar = JourneyStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar();
    var starting = new TreeSet<String>();
    collect((ParserRule) GrammarUtil.findRuleForName(grammar, "Fact"), starting);
    var known = words().stream().map(Word::first).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(starting, known);
  }

  /** The first keywords of a rule, and of the rules that it only names. */
  private static void collect(ParserRule rule, TreeSet<String> words) {
    for (var each : EcoreUtil2.eAllContentsAsList(rule)) {
      if (each instanceof RuleCall call
          && call.eContainer() == rule.getAlternatives()
          && !(call.eContainer() instanceof org.eclipse.xtext.Group)) {
        collect((ParserRule) call.getRule(), words);
      }
    }
    String name = rule.getName();
    if (rule.getAlternatives() instanceof org.eclipse.xtext.Group group) {
      var first =
          group.getElements().stream()
              .filter(element -> !(element instanceof org.eclipse.xtext.Action))
              .findFirst()
              .orElseThrow();
      if (first instanceof Keyword keyword) {
        words.add(keyword.getValue());
      } else if (first instanceof org.eclipse.xtext.Assignment assignment
          && assignment.getTerminal() instanceof RuleCall call
          && call.getRule() instanceof org.eclipse.xtext.EnumRule list) {
        EcoreUtil2.getAllContentsOfType(list, EnumLiteralDeclaration.class)
            .forEach(literal -> words.add(literal.getLiteral().getValue()));
      } else {
        assertTrue(
            List.of("ScaleLabel", "Option", "Stray").contains(name), name + " starts with no word");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void itsExampleCanStandInEachOfItsPlaces(Word word) {
    int tried = 0;
    for (EClass place : word.places()) {
      if (AROUND.containsKey(place)) {
        assertEquals("", errors(AROUND.get(place).formatted(example(word, place))));
        tried++;
      }
    }
    assertTrue(tried > 0, word.keyword() + " was tried nowhere");
  }

  /** Which kinds there are depends on what they are said of. */
  private static String example(Word word, EClass place) {
    return word.kind() == Literals.KIND_FACT
        ? "kind " + Choices.kindsOf(place).get(0)
        : word.example();
  }

  private String errors(String element) {
    String map =
        "journey Checkout < stage Purchase < touchpoint Cart < channel web"
            + " csat Ease \"How satisfied were you?\" > touchpoint Payment channel web"
            + " touchpoint Login channel web > >\n";
    String future = "journey X < state future based on Checkout";
    String written = element.contains("drop ") ? element.replace("journey X <", future) : element;
    String text = SHARED + map + written;
    var project =
        new ProjectLoader(folder, LocalDate.of(2026, 11, 22))
            .add("main.journey", text.getBytes(StandardCharsets.UTF_8))
            .load();
    return project.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.rule() + ": " + finding.message())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void itHasAMeaningAndAWayToCompleteIt(Word word) {
    assertTrue(word.meaning().endsWith("."), word.keyword() + ": " + word.meaning());
    assertTrue(word.example().startsWith(word.first()), word.example());
    assertTrue(word.places().containsAll(word.once()));
    boolean alone = List.of("anonymous", "callback").contains(word.keyword());
    assertEquals(alone, word.needs() == null, word.keyword());
    assertFalse(word.needs() != null && word.needs().contains("%s"), word.needs());
  }

  @Test
  void namesPlacesAsMessagesDo() {
    Word channel = Words.starting("channel").orElseThrow();
    assertEquals(
        "a touchpoint, a step or a message",
        Holders.listed(Words.placesNearestFirst(channel, List.of(Literals.STAGE))));
    Word says = Words.starting("says").orElseThrow();
    assertEquals(
        "a journey, a touchpoint or a step",
        Holders.listed(Words.placesNearestFirst(says, List.of(Literals.JOURNEY))));
    assertEquals("an 'employee'", Holders.withArticle(Holders.noun(Literals.EMPLOYEE_VIEW)));
  }
}
