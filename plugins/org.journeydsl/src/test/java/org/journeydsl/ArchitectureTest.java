package org.journeydsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who may use whom. Each ban has its reason; each runs as a plain test, and one proves that it
 * bites.
 */
final class ArchitectureTest {

  private static final String[] XTEXT = {"org.eclipse.xtext..", "com.google.inject.."};

  private static final String[] EDGE = {
    "org.journeydsl.project..",
    "org.journeydsl.validation..",
    "org.journeydsl.scoping..",
    "org.journeydsl.formatting2..",
    "org.journeydsl.conversion..",
    "org.journeydsl.writing..",
    "org.journeydsl.parser..",
    "org.journeydsl.naming.."
  };

  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.journeydsl");
    assertTrue(classes.size() > 100, "the classes of the language were found");
  }

  @Test
  void whatWorksOnTheModelKnowsNoXtext() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.journeydsl.generate..",
            "org.journeydsl.rules..",
            "org.journeydsl.editing..",
            "org.journeydsl.diff..",
            "org.journeydsl.facts..",
            "org.journeydsl.findings..",
            "org.journeydsl.vocabulary..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(XTEXT)
        .because("rules, facts and generators also serve models that no parser made")
        .check(classes);
  }

  @Test
  void workKnowsNoEdge() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.journeydsl.generate..",
            "org.journeydsl.rules..",
            "org.journeydsl.editing..",
            "org.journeydsl.diff..",
            "org.journeydsl.facts..",
            "org.journeydsl.findings..",
            "org.journeydsl.model..",
            "org.journeydsl.vocabulary..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(EDGE)
        .because("a package uses the rows below it, never one above")
        .check(classes);
  }

  @Test
  void neighboursOnTheWorkRowDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("org.journeydsl.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.journeydsl.generate..")
        .because("what both need belongs in facts")
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage("org.journeydsl.generate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.journeydsl.rules..", "org.journeydsl.diff..")
        .because("what both need belongs in facts")
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage("org.journeydsl.diff..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.journeydsl.rules..", "org.journeydsl.generate..")
        .because("what both need belongs in facts")
        .check(classes);
  }

  @Test
  void factsKnowTheModelOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.journeydsl.facts..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.journeydsl.rules..", "org.journeydsl.diff..", "org.journeydsl.generate..")
        .because("facts are what rules and generators are made of")
        .check(classes);
  }

  @Test
  void nothingButTheProjectTouchesFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.journeydsl.project..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileInputStream")
        .because("what a stranger's file names is read and written in one guarded place")
        .check(classes);
  }

  @Test
  void nothingAsksTheMachine() {
    noClasses()
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(java.nio.charset.Charset.class, "defaultCharset")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .because("the same journey gives the same bytes on every machine")
        .check(classes);
  }

  @Test
  void nothingHeadlessKnowsTheWorkbench() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.ui..", "org.eclipse.jface..", "org.eclipse.swt..")
        .because("the language runs without an Eclipse")
        .check(classes);
  }

  /** {@code %d} writes Arabic digits where the machine speaks Arabic; {@code %s} never does. */
  @Test
  void numbersAreWrittenAlike() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> wrong =
          sources.filter(Files::isRegularFile).filter(ArchitectureTest::counts).toList();
      assertEquals(List.of(), wrong);
    }
    assertTrue(counts("Line %d"), "the search finds what it looks for");
  }

  private static boolean counts(Path source) {
    try {
      return counts(Files.readString(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean counts(String source) {
    return source.matches("(?s).*%[-+,0-9]*d\\b.*");
  }

  @Test
  void aBrokenBanFails() {
    assertThrows(
        AssertionError.class,
        () ->
            noClasses()
                .that()
                .resideInAPackage("org.journeydsl.validation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(XTEXT)
                .check(classes));
  }
}
