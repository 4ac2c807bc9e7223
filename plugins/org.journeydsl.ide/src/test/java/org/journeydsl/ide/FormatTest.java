package org.journeydsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The canonical layout in an editor. */
final class FormatTest {

  private static final FormattingOptions OPTIONS = new FormattingOptions(4, false);

  @TempDir private Path folder;

  private static String formatted(Editor editor, String path) {
    List<? extends TextEdit> edits =
        Editor.await(
            editor
                .server()
                .getTextDocumentService()
                .formatting(new DocumentFormattingParams(editor.document(path), OPTIONS)));
    return new Asking(editor).applied(path, edits);
  }

  /** Types a character where the mark is, and gives back the text as it is then. */
  private String typed(String marked, String character) {
    Cursor cursor = Cursor.in(marked);
    try (Editor editor = Editor.in(folder).open("a.journey", cursor.text())) {
      editor.replace("a.journey", cursor.offset(), 0, character);
      var position = editor.position("a.journey", cursor.offset() + character.length());
      List<? extends TextEdit> edits =
          Editor.await(
              editor
                  .server()
                  .getTextDocumentService()
                  .onTypeFormatting(
                      new DocumentOnTypeFormattingParams(
                          editor.document("a.journey"), OPTIONS, position, character)));
      return new Asking(editor).applied("a.journey", edits);
    }
  }

  @Test
  void aWholeFileIsLaidOutAndKeepsItsComments() {
    try (Editor editor =
        Editor.in(folder)
            .open("a.journey", "journey   A< // here\nstage S <touchpoint T channel web>>\n")) {
      assertEquals(
          "journey A < // here\n  stage S < touchpoint T channel web >\n>\n",
          formatted(editor, "a.journey"));
    }
  }

  @Test
  void aFileWithMistakesOfFormStaysAsItIs() {
    String text = "journey   A< stage   S <\n";
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      assertEquals(text, formatted(editor, "a.journey"));
    }
  }

  @Test
  void aSelectionIsLaidOutAlone() {
    String text = "persona   A\n\npersona   B\n";
    try (Editor editor = Editor.in(folder).open("a.journey", text)) {
      Asking asking = new Asking(editor);
      Range second =
          new Range(asking.at("a.journey", "<|>persona   B"), asking.at("a.journey", "B<|>"));
      var edits =
          Editor.await(
              asking
                  .texts()
                  .rangeFormatting(
                      new DocumentRangeFormattingParams(
                          editor.document("a.journey"), OPTIONS, second)));
      assertEquals("persona   A\n\npersona B\n", asking.applied("a.journey", edits));
    }
  }

  @Test
  void aNewLineIsIndentedByItsBlock() {
    assertEquals("journey A <\n  \n>\n", typed("journey A <<|>\n>\n", "\n"));
    assertEquals("journey A <\n  stage S <\n    ", typed("journey A <\n  stage S <<|>", "\n"));
  }

  @Test
  void theLineBeforeGetsItsLayout() {
    assertEquals(
        "persona A <\n  bio \"x\"\n  kind customer\n  \n>\n",
        typed("persona A <\n  bio \"x\"\n    kind   customer<|>\n>\n", "\n"));
  }

  @Test
  void factsOfATouchpointWithoutABlockGoDeeper() {
    assertEquals(
        "journey A <\n  stage S <\n    touchpoint T\n      \n  >\n>\n",
        typed("journey A <\n  stage S <\n    touchpoint T<|>\n  >\n>\n", "\n"));
  }

  @Test
  void aClosingSignGoesBelowWhatItCloses() {
    assertEquals("journey A <\n  stage S <\n  >", typed("journey A <\n  stage S <\n    <|>", ">"));
  }

  @Test
  void theLinesOfALongTextStayAsTheyAre() {
    String text = "persona A <\n  bio \"\"\"\n      Two<|>\n  \"\"\"\n>\n";
    assertEquals(text.replace("<|>", "\n"), typed(text, "\n"));
  }
}
