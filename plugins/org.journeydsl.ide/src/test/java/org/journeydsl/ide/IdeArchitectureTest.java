package org.journeydsl.ide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server may know and ask. */
final class IdeArchitectureTest {

  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.journeydsl.ide");
    assertTrue(classes.size() > 10, "the classes of the server were found");
  }

  private static ArchRule noFiles() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .because("files are read in one guarded place, org.journeydsl.project");
  }

  @Test
  void theServerTouchesNoFiles() {
    noFiles().check(classes);
  }

  @Test
  void theServerKnowsNoEditor() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.ui..", "org.eclipse.jface..", "org.eclipse.swt..")
        .because("every editor is served alike")
        .check(classes);
  }

  @Test
  void theServerAsksNotTheMachine() {
    noClasses()
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .because("the same texts give the same answers on every machine")
        .check(classes);
  }

  @Test
  void aBrokenBanFails() {
    JavaClasses tests = new ClassFileImporter().importClasses(Editor.class);
    assertThrows(AssertionError.class, () -> noFiles().check(tests));
  }
}
