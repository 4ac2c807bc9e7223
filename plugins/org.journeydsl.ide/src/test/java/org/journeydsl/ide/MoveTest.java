package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.journeydsl.ide.actions.MoveRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dragging in an outline: what the text is afterwards, and what cannot be dragged where. */
final class MoveTest {

  private static final String FILE = "a.journey";

  private static final String TEXT =
      """
      journey A <
        // First
        stage S "Start" <
          goal "Find it"
          csat Ease "How easy?"
          touchpoint T // at home

          // The second
          touchpoint U channel web

          touchpoint V
        >

        stage R <
          touchpoint W
        >
        stage Bare
      >

      journey B <
        stage Q < touchpoint X >
      >
      """;

  @TempDir private Path folder;

  private String after(String moved, String where, String target) {
    try (Editor editor = Editor.in(folder).open(FILE, TEXT)) {
      Asking asking = new Asking(editor);
      asking.apply(Editor.await(editor.server().move(request(asking, moved, where, target))));
      assertEquals(java.util.List.of(), editor.errors(FILE), editor.text(FILE));
      return editor.text(FILE);
    }
  }

  private String refusal(String moved, String where, String target) {
    try (Editor editor = Editor.in(folder).open(FILE, TEXT)) {
      return Asking.refusal(
          editor.server().move(request(new Asking(editor), moved, where, target)));
    }
  }

  private static MoveRequest request(Asking asking, String moved, String where, String target) {
    return new MoveRequest(
        asking.editor().document(FILE), asking.at(FILE, moved), asking.at(FILE, target), where);
  }

  @Test
  void touchpointsMoveAmongTheirNeighboursWithTheirComments() {
    assertEquals(
        """
            csat Ease "How easy?"
            // The second
            touchpoint U channel web

            touchpoint V

            touchpoint T // at home
          >
        """,
        part(after("touchpoint <|>T", "after", "touchpoint <|>V"), "    csat", "\n  stage R"));
    assertEquals(
        after("touchpoint <|>T", "after", "touchpoint <|>U"),
        after("touchpoint <|>U", "before", "touchpoint <|>T"));
    assertEquals(TEXT, after("touchpoint <|>T", "before", "touchpoint <|>U"));
  }

  private static String part(String text, String from, String to) {
    return text.substring(text.indexOf(from), text.indexOf(to, text.indexOf(from)));
  }

  @Test
  void stagesAndJourneysMoveWhole() {
    assertEquals(
        """
        journey A <
          stage R <
            touchpoint W
          >

          // First
          stage S "Start" <
        """,
        part(after("stage <|>S", "after", "stage <|>R"), "journey A", "    goal"));
    assertEquals(
        "journey B <\n  stage Q < touchpoint X >\n>\n\njourney A <\n",
        part(after("journey <|>B", "before", "journey <|>A"), "journey B", "  // First"));
  }

  @Test
  void aTouchpointMovesToAnyPlaceInAnyStageOfItsJourney() {
    String moved =
        """
          stage R <
            // The second
            touchpoint U channel web

            touchpoint W
          >
        """;
    String text = after("touchpoint <|>U", "before", "touchpoint <|>W");
    assertEquals(moved, part(text, "  stage R", "  stage Bare"));
    assertEquals(-1, text.indexOf("touchpoint U", text.indexOf("stage Bare")));
    String into = after("touchpoint <|>T", "into", "stage <|>R");
    assertEquals(
        "  stage R <\n    touchpoint W\n\n    touchpoint T // at home\n  >\n",
        part(into, "  stage R", "  stage Bare"));
  }

  @Test
  void whatWouldChangeAFullNameIsRefused() {
    assertEquals(
        "A touchpoint moves inside its journey only.",
        refusal("touchpoint <|>T", "before", "touchpoint <|>X"));
    assertEquals(
        "'Ease' moves among its neighbours only.",
        refusal("csat <|>Ease", "before", "touchpoint <|>W"));
    assertEquals(
        "'S' cannot move into itself.", refusal("stage <|>S", "before", "touchpoint <|>T"));
    assertEquals("'T' is there already.", refusal("touchpoint <|>T", "into", "stage <|>S"));
    assertEquals(
        "Stage 'Bare' has no block to move into: write one behind its name.",
        refusal("touchpoint <|>T", "into", "stage <|>Bare"));
  }
}
