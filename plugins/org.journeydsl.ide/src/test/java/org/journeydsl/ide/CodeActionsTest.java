package org.journeydsl.ide;

import static org.journeydsl.ide.OneFile.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fixes, and what is made where it is missing: what is offered, and what the texts are afterwards.
 */
final class CodeActionsTest {

  private static final String FILE = OneFile.NAME;

  @TempDir private Path folder;

  // ----------------------------------------------------------------------------------------- fixes

  @Test
  void aFindingIsFixedWhereItIs() {
    assertEquals(
        "journey A < stage S < touchpoint T channel web > >\n",
        after(
            folder,
            "journey A < stage S < touchpoint T chanel web > >\n",
            "cha<|>nel",
            "Write 'channel'"));
  }

  @Test
  void aFixNamesTheDiagnosticThatItPutsRight() {
    try (Editor editor =
        Editor.in(folder).open(FILE, "journey A < stage S < touchpoint T chanel web > >\n")) {
      CodeAction fix = new Asking(editor).actions(FILE, "cha<|>nel").get(0);
      assertEquals(CodeActionKind.QuickFix, fix.getKind());
      assertEquals("unknown-fact", fix.getDiagnostics().get(0).getCode().getLeft());
      assertTrue(fix.getIsPreferred());
    }
  }

  @Test
  void aDiagnosticTellsHowItCouldBePutRight() {
    try (Editor editor =
        Editor.in(folder).open(FILE, "journey A < stage S < touchpoint T chanel web > >\n")) {
      assertEquals(
          List.of("[\"Write 'channel'\"]"),
          editor.diagnostics(FILE).stream()
              .filter(each -> each.getCode().getLeft().equals("unknown-fact"))
              .map(each -> each.getData().toString())
              .toList());
    }
  }

  @Test
  void allOfAKindAreFixedInOneGo() {
    String text = "persona A < bio “One” goal “Two” >\n";
    assertEquals(
        "persona A < bio \"One\" goal \"Two\" >\n",
        after(folder, text, "“O<|>ne”", "Fix all 2 of this kind in the file (typographic-quotes)"));
  }

  @Test
  void savingCanFixWhatIsSafe() {
    try (Editor editor = Editor.in(folder).open(FILE, "persona A < bio “One” >\n")) {
      Asking asking = new Asking(editor);
      List<CodeAction> actions =
          asking.actions(FILE, "<|>persona", List.of(CodeActionKind.SourceFixAll));
      assertEquals(
          List.of("source.fixAll.journey"), actions.stream().map(CodeAction::getKind).toList());
      asking.apply(actions.get(0).getEdit());
      assertEquals("persona A < bio \"One\" >\n", editor.text(FILE));
    }
  }

  // ----------------------------------------------------------------------------- what is missing

  @Test
  void aMissingPersonaIsCreatedAboveTheJourney() {
    assertEquals(
        """
        persona Olena "Olena"

        // A journey
        journey A < persona Olena >
        """,
        after(
            folder,
            "// A journey\njourney A < persona Olena >\n",
            "persona Ol<|>ena",
            "Create persona 'Olena' in this file"));
  }

  @Test
  void aMissingPersonaIsCreatedWhereTheOthersAre() {
    try (Editor editor = Shop.open(folder)) {
      editor.typeAfter(Shop.CHECKOUT, "  persona Olena", ", Petro");
      Asking asking = new Asking(editor);
      asking.choose(
          Shop.CHECKOUT, "Olena, Pe<|>tro", "Create persona 'Petro' in 'shared/personas.journey'");
      assertTrue(editor.current(Shop.PERSONAS).endsWith(">\n\npersona Petro \"Petro\"\n"));
      assertEquals(List.of(), editor.errors(Shop.CHECKOUT));
    }
  }

  @Test
  void aMissingTouchpointIsCreatedInTheStage() {
    String text =
        """
        journey A <
          stage S <
            touchpoint T next Pay
          >
        >
        """;
    assertEquals(
        text.replace("Pay\n", "Pay\n    touchpoint Pay\n"),
        after(folder, text, "next Pa<|>y", "Create touchpoint 'Pay' in stage 'S'"));
  }

  @Test
  void aMissingPainAndAMissingExpectationAreCreated() {
    String text =
        "persona P\njourney A < persona P stage S < touchpoint T < opportunity \"x\" solves Fee > > >\n";
    assertTrue(
        after(folder, text, "solves F<|>ee", "Create pain 'Fee' at 'T'")
            .contains("pain Fee \"Fee\""));
    String meets = "persona P\n\njourney A < persona P stage S < touchpoint T meets P.Speed > >\n";
    assertTrue(
        after(folder, meets, "P.Sp<|>eed", "Create expectation 'Speed' of 'P'")
            .startsWith("persona P <\n  expects Speed \"Speed\"\n>"),
        "in the persona");
  }

  // -------------------------------------------------------------------------- edits that come
  // later

  @Test
  void anEditorThatAsksLaterIsToldWhatItIsAboutAndGetsTheEditWhenItIsChosen() {
    String text = "journey A < stage S < touchpoint T channel web > stage R < > >\n";
    try (Editor editor = Editor.in(folder).open(FILE, text)) {
      Asking asking = new Asking(editor);
      CodeAction move = action(asking, "touchpoint <|>T", "Move 'T' to stage 'R'");
      assertNull(move.getEdit());
      asking.apply(asking.edit(move));
      assertTrue(
          editor.text(FILE).contains("stage R < \ntouchpoint T channel web"), editor.text(FILE));
    }
  }

  @Test
  void whatWasOfferedForAnotherTextIsRefused() {
    String text = "journey A < stage S < touchpoint T channel web > stage R < > >\n";
    try (Editor editor = Editor.in(folder).open(FILE, text)) {
      Asking asking = new Asking(editor);
      CodeAction move = action(asking, "touchpoint <|>T", "Move 'T' to stage 'R'");
      editor.typeAfter(FILE, "stage R < ", "touchpoint U ");
      String changed = "The text has changed meanwhile: see again what can be done here.";
      assertEquals(changed, Asking.refusal(asking.texts().resolveCodeAction(move)));
      move.setData(null);
      assertEquals(
          "This was not offered here.", Asking.refusal(asking.texts().resolveCodeAction(move)));
    }
  }

  private static CodeAction action(Asking asking, String marked, String title) {
    return asking.actions(FILE, marked).stream()
        .filter(each -> each.getTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
