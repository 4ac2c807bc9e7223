package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes and refactorings: what is offered, and what the texts are afterwards. */
final class CodeActionsTest {

  private static final String FILE = "a.journey";

  @TempDir private Path folder;

  /** The text after an action, in which no error may be left. */
  private String after(String text, String marked, String title) {
    try (Editor editor = Editor.in(folder).open(FILE, text)) {
      new Asking(editor).choose(FILE, marked, title);
      assertEquals(List.of(), editor.errors(FILE), editor.text(FILE));
      return editor.text(FILE);
    }
  }

  private List<String> titles(String text, String marked) {
    try (Editor editor = Editor.in(folder).open(FILE, text)) {
      return new Asking(editor).titles(FILE, marked);
    }
  }

  // ----------------------------------------------------------------------------------------- fixes

  @Test
  void aFindingIsFixedWhereItIs() {
    assertEquals(
        "journey A < stage S < touchpoint T channel web > >\n",
        after(
            "journey A < stage S < touchpoint T chanel web > >\n", "cha<|>nel", "Write 'channel'"));
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
        after(text, "“O<|>ne”", "Fix all 2 of this kind in the file (typographic-quotes)"));
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
        after(text, "next Pa<|>y", "Create touchpoint 'Pay' in stage 'S'"));
  }

  @Test
  void aMissingPainAndAMissingExpectationAreCreated() {
    String text =
        "persona P\njourney A < persona P stage S < touchpoint T < opportunity \"x\" solves Fee > > >\n";
    assertTrue(
        after(text, "solves F<|>ee", "Create pain 'Fee' at 'T'").contains("pain Fee \"Fee\""));
    String meets = "persona P\n\njourney A < persona P stage S < touchpoint T meets P.Speed > >\n";
    assertTrue(
        after(meets, "P.Sp<|>eed", "Create expectation 'Speed' of 'P'")
            .startsWith("persona P <\n  expects Speed \"Speed\"\n>"),
        "in the persona");
  }

  // ------------------------------------------------------------------------------------ rewriting

  @Test
  void factsThatFollowANameBecomeABlock() {
    assertEquals(
        """
        journey A <
          stage S <
            touchpoint T <
              channel web // the shop
              does "Waits"
            >
            touchpoint U
          >
        >
        """,
        after(
            """
            journey A <
              stage S <
                touchpoint T
                  channel web // the shop
                  does "Waits"
                touchpoint U
              >
            >
            """,
            "touchpoint <|>T",
            "Turn the facts of 'T' into a block"));
  }

  @Test
  void aStageIsSplitBeforeATouchpointWithItsComment() {
    assertEquals(
        """
        journey A <
          stage S < touchpoint T >

          stage S2 <
            // The second
            touchpoint U
          >
        >
        """,
        after(
            """
            journey A <
              stage S <
                touchpoint T

                // The second
                touchpoint U
              >
            >
            """,
            "touchpoint <|>U",
            "Start a new stage 'S2' at 'U'"));
  }

  @Test
  void aTouchpointMovesUpAndDownWithItsComments() {
    String text =
        """
        journey A {
          stage S {
            // One
            touchpoint T channel web // at home

            touchpoint U
          }
        }
        """;
    String swapped =
        """
        journey A {
          stage S {
            touchpoint U

            // One
            touchpoint T channel web // at home
          }
        }
        """;
    assertEquals(swapped, after(text, "touchpoint <|>T", "Move 'T' down"));
    assertEquals(swapped, after(text, "touchpoint <|>U", "Move 'U' up"));
    assertFalse(titles(text, "touchpoint <|>T").contains("Move 'T' up"));
  }

  @Test
  void aTouchpointMovesToAnotherStage() {
    String text =
        """
        journey A <
          stage S <
            touchpoint T

            // The second
            touchpoint U channel web
          >

          stage R <
            touchpoint V
            touchpoint W
          >

          stage Empty < >
        >
        """;
    assertEquals(
        """
        journey A <
          stage S < touchpoint T >

          stage R <
            touchpoint V
            touchpoint W

            // The second
            touchpoint U channel web
          >

          stage Empty < >
        >
        """,
        after(text, "touchpoint <|>U", "Move 'U' to stage 'R'"));
    assertTrue(
        after(text, "touchpoint <|>U", "Move 'U' to stage 'Empty'")
            .contains("  stage Empty <\n    // The second\n    touchpoint U channel web\n  >\n"));
  }

  // --------------------------------------------------------------------------------- translations

  @Test
  void missingLanguagesAreAddedToBeTranslated() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      asking.choose(
          Shop.CHECKOUT, "\"The fee sh<|>ows", "Add @uk, to be translated into Ukrainian");
      assertTrue(
          editor
              .text(Shop.CHECKOUT)
              .contains(
                  "pain LateFee \"The fee shows up too late\"\n"
                      + "          @uk \"The fee shows up too late\" severe"),
          editor.text(Shop.CHECKOUT));
      asking.choose(
          Shop.CHECKOUT,
          "journey Check<|>out \"Online",
          "Add missing languages to 6 texts of 'Checkout', to be translated");
      assertEquals(List.of(), editor.errors(Shop.CHECKOUT));
      assertFalse(
          asking.titles(Shop.CHECKOUT, "journey Check<|>out \"Online").stream()
              .anyMatch(title -> title.startsWith("Add missing")),
          "nothing is missing any more");
    }
  }

  // ------------------------------------------------------------------------------- shared elements

  @Test
  void aKpiMovesToASharedFileAndIsImported() {
    try (Editor editor = Shop.open(folder)) {
      Asking asking = new Asking(editor);
      asking.choose(
          Shop.CHECKOUT,
          "kpi Conver<|>sion \"Checkout",
          "Move 'Conversion' to 'shared/kpis.journey'");
      assertTrue(
          editor
              .text(Shop.CHECKOUT)
              .startsWith(
                  """
                  import "shared/personas.journey"
                  import "shared/kpis.journey"

                  journey Checkout"""),
          editor.text(Shop.CHECKOUT));
      assertTrue(
          editor
              .current("shared/kpis.journey")
              .startsWith(
                  """
                  import "../checkout.journey"

                  // What the board looks at.
                  kpi Conversion "Checkout conversion" <"""),
          editor.current("shared/kpis.journey"));
      assertEquals(List.of(), editor.errors(Shop.CHECKOUT));
      assertEquals(List.of(), editor.errors("shared/kpis.journey"));
    }
  }

  @Test
  void aPersonaJoinsTheOthersAndEveryUserImportsTheirFile() {
    try (Editor editor = Shop.open(folder)) {
      editor.typeAfter(Shop.CHECKOUT, "shared/personas.journey\"\n", "\npersona Petro \"Petro\"\n");
      editor.save(
          "other.journey", "import \"checkout.journey\"\n\njourney Other < persona Petro >\n");
      Asking asking = new Asking(editor);
      asking.choose(Shop.CHECKOUT, "persona Pe<|>tro", "Move 'Petro' to 'shared/personas.journey'");
      assertTrue(editor.current(Shop.PERSONAS).endsWith(">\n\npersona Petro \"Petro\"\n"));
      assertEquals(
          "import \"shared/personas.journey\"\n\njourney Other < persona Petro >\n",
          editor.current("other.journey"),
          "what was imported for the persona alone is not imported any more");
      assertEquals(List.of(), editor.errors("other.journey"));
    }
  }

  @Test
  void whatIsNamedByItsFileIsNamedByTheNewOneAndOtherImportsStay() {
    String other =
        """
        import "checkout.journey"

        journey Other <
          state future based on Checkout
          persona checkout.Petro
        >
        """;
    try (Editor editor = Shop.open(folder)) {
      editor.typeAfter(Shop.CHECKOUT, "shared/personas.journey\"\n", "\npersona Petro \"Petro\"\n");
      editor.save("other.journey", other);
      new Asking(editor)
          .choose(Shop.CHECKOUT, "persona Pe<|>tro", "Move 'Petro' to 'shared/personas.journey'");
      assertEquals(
          other
              .replace("checkout.Petro", "personas.Petro")
              .replace("\n\n", "\nimport \"shared/personas.journey\"\n\n"),
          editor.current("other.journey"));
      assertEquals(List.of(), editor.errors("other.journey"));
    }
  }

  @Test
  void whatOnlyTheMovedPersonaNeededIsNotImportedAnyMore() {
    Shop.write(folder);
    Editor.write(folder.resolve("segments.journey"), "segment Young \"Young\"\n");
    String text =
        """
        import "segments.journey"

        persona Petro "Petro" < segment Young >

        journey Other < stage S < touchpoint T > >
        """;
    try (Editor editor = Editor.in(folder).open("other.journey", text)) {
      new Asking(editor)
          .choose("other.journey", "persona Pe<|>tro", "Move 'Petro' to 'shared/personas.journey'");
      assertEquals("journey Other < stage S < touchpoint T > >\n", editor.text("other.journey"));
      assertTrue(
          editor.current(Shop.PERSONAS).startsWith("import \"../segments.journey\"\n\npersona"),
          editor.current(Shop.PERSONAS));
    }
  }

  @Test
  void whatIsMovedFromTheTopOfAFileLeavesNoGapThere() {
    Shop.write(folder);
    String journey = "journey Other <\n  persona Petro\n>\n";
    try (Editor editor =
        Editor.in(folder).open("other.journey", "persona Petro \"Petro\"\n\n" + journey)) {
      new Asking(editor)
          .choose(
              "other.journey", "persona Pe<|>tro \"", "Move 'Petro' to 'shared/personas.journey'");
      assertEquals(
          "import \"shared/personas.journey\"\n\n" + journey, editor.text("other.journey"));
    }
  }

  @Test
  void anEditorThatCannotCreateFilesIsNotOfferedOne() {
    Shop.write(folder);
    try (Editor editor =
        Editor.of(folder, new ClientCapabilities(), new JsonObject()).open(Shop.CHECKOUT)) {
      assertFalse(
          new Asking(editor)
              .titles(Shop.CHECKOUT, "kpi Conver<|>sion \"Checkout")
              .contains("Move 'Conversion' to 'shared/kpis.journey'"));
    }
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

  @Test
  void oneWithLinesOfItsOwnAndOneWithoutDoNotChangePlaces() {
    String text = "journey A < stage S < touchpoint T\n touchpoint U\n touchpoint V\n > >\n";
    assertEquals(
        List.of("Move 'U' down"),
        titles(text, "touchpoint <|>U").stream()
            .filter(each -> each.endsWith("up") || each.endsWith("down"))
            .toList());
  }
}
