package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings while somebody types. */
final class DiagnosticsTest {

  private static final String CLEAN = "journey Checkout < stage Buy < touchpoint Cart > >\n";

  @TempDir private Path folder;

  @Test
  void comeAndGoWhileTyping() {
    try (Editor editor = Editor.in(folder).open("a.journey", CLEAN)) {
      assertEquals(List.of(), editor.errors("a.journey"));
      editor.typeAfter("a.journey", "Cart", " chanel web");
      assertEquals(List.of("1:48 unknown-fact"), editor.errors("a.journey"));
      editor.rewrite("a.journey", CLEAN);
      assertEquals(List.of(), editor.errors("a.journey"));
    }
  }

  @Test
  void sayWhereTheirRuleIsExplainedAndWhatElseTheyAreAbout() {
    String text = "import \"b.journey\"\npersona Olena\npersona Olena\njourney A\n";
    Editor.write(folder.resolve("b.journey"), "persona Petro\n");
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      Diagnostic twice = diagnostic(editor, "duplicate-name");
      assertEquals("rule:duplicate-name", twice.getCodeDescription().getHref());
      assertEquals("journey", twice.getSource());
      Location first = twice.getRelatedInformation().get(0).getLocation();
      assertEquals(editor.uri("a.journey"), first.getUri());
      assertEquals(1, first.getRange().getStart().getLine());
      Diagnostic unused = diagnostic(editor, "unused-import");
      assertEquals(List.of(DiagnosticTag.Unnecessary), unused.getTags());
    }
  }

  private static Diagnostic diagnostic(Editor editor, String rule) {
    return editor.diagnostics("a.journey").stream()
        .filter(each -> each.getCode().getLeft().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  /** What needs the whole project comes a moment later; until then it stays, and moves along. */
  @Test
  void farReachingFindingsMoveWithTheText() {
    try (Editor editor = Editor.in(folder).open("a.journey", CLEAN + CLEAN)) {
      assertEquals(List.of("2:9 duplicate-name"), editor.errors("a.journey"));
      editor.typeAfter("a.journey", "> >", "\n\n");
      assertEquals(List.of("4:9 duplicate-name"), editor.errors("a.journey"));
    }
  }

  /** An editor drops the marks in words that are replaced, even by the same words. */
  @Test
  void areToldAgainWhereWordsWereReplacedAndOnlyThere() {
    String text = CLEAN.replace("touchpoint", "touchpont");
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      assertTrue(toldFor(editor, "", List.of("1:32 unknown-fact")));
      editor.rewrite("a.journey", text);
      assertTrue(toldFor(editor, "the whole text", List.of("1:32 unknown-fact")));
      editor.replace("a.journey", text.indexOf("touchpont"), 9, "touchpont");
      assertTrue(toldFor(editor, "its words", List.of("1:32 unknown-fact")));
      editor.typeAfter("a.journey", "> >", "\n");
      assertFalse(toldFor(editor, "nothing", List.of("1:32 unknown-fact")));
    }
  }

  /** Where nothing is wrong nothing was marked. */
  @Test
  void ofNothingAreNotToldAgain() {
    String text = "// Nothing yet\n";
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      assertFalse(toldFor(editor, "", List.of()));
      editor.rewrite("a.journey", text);
      assertFalse(toldFor(editor, "the whole text", List.of()));
    }
  }

  /** Whether findings came since it was asked last, which were these at the end. */
  private static boolean toldFor(Editor editor, String replaced, List<String> errors) {
    assertEquals(errors, editor.errors("a.journey"), replaced);
    boolean told = !editor.client().published().isEmpty();
    editor.client().published().clear();
    return told;
  }

  @Test
  void areToldForFilesThatAreNotOpen() {
    Editor.write(folder.resolve("journey.toml"), "");
    Editor.write(folder.resolve("a.journey"), "journey A < persona Olena >\n");
    try (Editor editor = Editor.in(folder)) {
      assertEquals(List.of("1:21 unresolved-name"), editor.errors("a.journey"));
      assertEquals(List.of("workspace/didChangeWatchedFiles"), editor.client().registered());
    }
  }
}
