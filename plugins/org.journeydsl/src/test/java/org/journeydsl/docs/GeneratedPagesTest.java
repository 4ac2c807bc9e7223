package org.journeydsl.docs;

import java.nio.file.Path;
import org.journeydsl.Golden;
import org.junit.jupiter.api.Test;

/** The generated pages say what the code says now. */
final class GeneratedPagesTest {

  private static final Path DOCS = Path.of("../../docs");

  @Test
  void theLanguageReferenceIsThatOfTheCode() {
    Golden.check(
        DOCS.resolve("language.md"),
        LanguageReference.page(DOCS.resolve("language-introduction.md")));
  }

  @Test
  void theListOfRulesIsThatOfTheRegistry() {
    Golden.check(DOCS.resolve("rules.md"), RuleList.page());
  }

  @Test
  void theModelReferenceIsThatOfTheMetamodel() {
    Golden.check(DOCS.resolve("model.md"), ModelReference.page());
  }
}
