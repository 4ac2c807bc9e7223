package org.journeydsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeydsl.JourneyStandaloneSetup;
import org.journeydsl.findings.Severity;
import org.journeydsl.model.JourneyPackage;
import org.journeydsl.validation.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples and the starter maps are sound, and the examples show the whole language. */
final class ExamplesTest {

  private static final Path EXAMPLES = Path.of("../../examples");
  private static final Path STARTERS = Path.of("src/main/resources/org/journeydsl/starters");

  /** Their evidence ages; this is the day on which they were written. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsFreeOfErrors(Path folder) throws IOException {
    assertEquals("", errors(load(folder)));
  }

  @ParameterizedTest
  @MethodSource("starters")
  void everyStarterIsFreeOfErrorsAndWarnings(Path folder) throws IOException {
    assertEquals("", findings(load(folder), Severity.ERROR, Severity.WARNING));
  }

  @Test
  void thereIsAStarterOfEachKindInEachLanguage() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path folder : starters()) {
      found.add(STARTERS.relativize(folder).toString().replace('\\', '/'));
    }
    Set<String> expected = new TreeSet<>();
    for (String kind : List.of("shop", "service", "employee", "blueprint")) {
      for (String language : List.of("en", "uk", "ru", "pl", "cs", "ro")) {
        expected.add(kind + "/" + language);
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void togetherTheExamplesUseEveryKeyword() throws IOException {
    Set<String> missing =
        new TreeSet<>(
            GrammarUtil.getAllKeywords(
                JourneyStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar()));
    for (Path folder : examples()) {
      for (ParsedFile file : load(folder).files()) {
        for (ILeafNode leaf : root(file).getLeafNodes()) {
          if (isWord(leaf.getGrammarElement())) {
            missing.remove(leaf.getText());
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void togetherTheExamplesUseEveryWordOfEveryList() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (EObject each : (Iterable<EObject>) JourneyPackage.eINSTANCE::eAllContents) {
      if (each instanceof EEnumLiteral literal) {
        missing.add(word(literal.getEEnum(), literal.getLiteral()));
      }
    }
    for (Path folder : examples()) {
      for (ParsedFile file : load(folder).files()) {
        for (EObject each : (Iterable<EObject>) file.content()::eAllContents) {
          each.eClass().getEAllAttributes().forEach(it -> missing.remove(written(each, it)));
        }
      }
    }
    // It comes with the language, so nobody declares evidence of this kind.
    missing.remove("Kind hypothesis");
    assertEquals(Set.of(), missing);
  }

  /** The word of a list that somebody wrote there; a default is not written. */
  private static String written(EObject object, EAttribute attribute) {
    if (attribute.getEAttributeType() instanceof EEnum list
        && !NodeModelUtils.findNodesForFeature(object, attribute).isEmpty()) {
      return word(list, String.valueOf(object.eGet(attribute)));
    }
    return "";
  }

  private static String word(EEnum list, String literal) {
    return list.getName() + " " + literal;
  }

  /** A word of the language, used as such and not as a name. */
  private static boolean isWord(EObject element) {
    return element instanceof EnumLiteralDeclaration
        || element instanceof Keyword
            && !GrammarUtil.containingRule(element).getName().equals("Name");
  }

  private static ICompositeNode root(ParsedFile file) {
    return file.resource().getParseResult().getRootNode();
  }

  private static String errors(Project project) {
    return findings(project, Severity.ERROR);
  }

  private static String findings(Project project, Severity... severities) {
    return project.findings().stream()
        .filter(finding -> List.of(severities).contains(finding.severity()))
        .map(finding -> finding.place() + " " + finding.rule() + ": " + finding.message() + "\n")
        .collect(Collectors.joining());
  }

  private static Project load(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> journeys =
          files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
      assertFalse(journeys.isEmpty(), folder + " has no journey");
      return new ProjectLoader(folder, TODAY).add(journeys).load();
    }
  }

  private static List<Path> examples() throws IOException {
    return folders(EXAMPLES, 1);
  }

  private static List<Path> starters() throws IOException {
    return folders(STARTERS, 2);
  }

  private static List<Path> folders(Path root, int depth) throws IOException {
    try (Stream<Path> all = Files.walk(root, depth)) {
      return all.filter(Files::isDirectory)
          .filter(folder -> root.relativize(folder).getNameCount() == depth)
          .filter(folder -> !folder.equals(root))
          .sorted()
          .toList();
    }
  }
}
