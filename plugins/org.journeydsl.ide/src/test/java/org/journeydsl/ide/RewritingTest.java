package org.journeydsl.ide;

import static org.journeydsl.ide.OneFile.after;
import static org.journeydsl.ide.OneFile.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refactorings of one text, and missing languages: what the text is afterwards. */
final class RewritingTest {

  @TempDir private Path folder;

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
            folder,
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
            folder,
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
    assertEquals(swapped, after(folder, text, "touchpoint <|>T", "Move 'T' down"));
    assertEquals(swapped, after(folder, text, "touchpoint <|>U", "Move 'U' up"));
    assertFalse(titles(folder, text, "touchpoint <|>T").contains("Move 'T' up"));
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
        after(folder, text, "touchpoint <|>U", "Move 'U' to stage 'R'"));
    assertTrue(
        after(folder, text, "touchpoint <|>U", "Move 'U' to stage 'Empty'")
            .contains("  stage Empty <\n    // The second\n    touchpoint U channel web\n  >\n"));
  }

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

  @Test
  void oneWithLinesOfItsOwnAndOneWithoutDoNotChangePlaces() {
    String text = "journey A < stage S < touchpoint T\n touchpoint U\n touchpoint V\n > >\n";
    assertEquals(
        List.of("Move 'U' down"),
        titles(folder, text, "touchpoint <|>U").stream()
            .filter(each -> each.endsWith("up") || each.endsWith("down"))
            .toList());
  }
}
