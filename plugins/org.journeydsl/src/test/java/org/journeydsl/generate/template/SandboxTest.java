package org.journeydsl.generate.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template reads the model and writes its text, and nothing else. */
final class SandboxTest {

  private static final Map<String, Object> MODEL =
      Map.of(
          "title",
          "A \"quoted\" <b>&</b> 'title'",
          "kpis",
          List.of(Map.of("name", "One"), Map.of("name", "Two")),
          "many",
          Collections.nCopies(1000, Map.of("a", "a")),
          "no",
          false,
          "nothing",
          "");

  private static String render(String template, String path) throws Refusal {
    return Sandbox.render(template, MODEL, Escaping.of(path).orElseThrow());
  }

  @Test
  void listsTextsAndTruthsAreRead() throws Refusal {
    assertEquals(
        "One, Two.",
        render("{{#kpis}}{{name}}{{^-last}}, {{/-last}}{{/kpis}}{{#no}}no{{/no}}.", "a.txt"));
    assertEquals(
        "none", render("{{#nothing}}some{{/nothing}}{{^missing}}none{{/missing}}", "a.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{title.class}}",
        "{{title.getClass}}",
        "{{class.classLoader}}",
        "{{getClass}}",
        "{{hashCode}}",
        "{{title.length}}",
        "{{title.bytes}}",
        "{{kpis.size}}",
        "{{#kpis}}{{class}}{{hashCode}}{{entrySet}}{{/kpis}}",
        "{{kpis.0.empty}}",
        "{{title.value}}",
      })
  void noMethodAndNoFieldIsReached(String template) throws Refusal {
    assertEquals("", render(template, "a.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{> /etc/passwd}}",
        "{{> other}}",
        "{{#kpis}}",
        "{{/kpis}}",
        "{{#many}}{{#many}}{{#many}}{{/many}}{{/many}}{{/many}}",
        "{{#many}}{{#many}}12345678901234567890{{/many}}{{/many}}",
      })
  void whatAsksForMoreIsRefused(String template) {
    Refusal refusal = assertThrows(Refusal.class, () -> render(template, "a.txt"));
    assertTrue(refusal.getMessage().length() > 10, refusal.getMessage());
  }

  @Test
  void deepSectionsAreNoCrash() {
    String deep = "{{#many}}".repeat(20_000) + "{{/many}}".repeat(20_000);
    assertThrows(Refusal.class, () -> render(deep, "a.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a.html | A &quot;quoted&quot; &lt;b&gt;&amp;&lt;/b&gt; &#39;title&#39;",
        "a.json | A \\\"quoted\\\" \\u003cb>&\\u003c/b> 'title'",
        "a.YAML | A \\\"quoted\\\" \\u003cb>&\\u003c/b> 'title'",
        "a.csv  | A \"\"quoted\"\" <b>&</b> 'title'",
        "a.sql  | A \"quoted\" <b>&</b> ''title''",
        "a.md   | A \"quoted\" \\<b\\>\\&\\</b\\> 'title'",
        "a.txt  | A \"quoted\" <b>&</b> 'title'",
      })
  void valuesAreEscapedForTheirFile(String path, String expected) throws Refusal {
    assertEquals(expected, render("{{title}}", path.strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"run.sh", "a.js", "a.bat", "Makefile", "a.exe", "a.journey", "a.toml", ""})
  void noScriptsAreMade(String path) {
    assertTrue(Escaping.of(path).isEmpty());
  }

  @Test
  void aSpreadsheetRunsNothing() throws Refusal {
    assertEquals(
        "\"'=cmd\"",
        Sandbox.render("\"{{x}}\"", Map.of("x", "=cmd"), Escaping.of("a.csv").orElseThrow()));
  }
}
